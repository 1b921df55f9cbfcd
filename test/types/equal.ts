/** The compiler calls two types identical only if they are, where mutual assignability would take `any` for anything. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const same = <_Yes extends true>(): void => undefined;
