/**
 * Whether what many callers saw at once could have been seen by them one after the other: the search of Wing and Gong, with
 * the memory of Lowe. A history is one resource's; calls that never ended may have happened at any later time, or not.
 */

/** A call with its answer. Instants are places in the order of all beginnings and ends. */
export interface Operation<Input, Output> {
  readonly input: Input;
  readonly output: Output;
  readonly from: number;
  readonly to: number;
}

/** One resource, used by one caller: what it answers in a state, and in which state that leaves it. */
export interface Model<State, Input, Output> {
  readonly initial: State;
  /** All that may follow; none if the answer cannot be given in this state. */
  readonly step: (state: State, input: Input, output: Output) => readonly State[];
}

/** @returns an order that explains the history, as places in it; null if there is none */
export function linearize<State, Input, Output>(
  history: readonly Operation<Input, Output>[],
  { initial, step }: Model<State, Input, Output>,
): readonly number[] | null {
  if (history.length > 30) throw new RangeError("A history may have 30 operations at most.");
  const all = 2 ** history.length - 1;
  const tried = new Set<string>();
  const search = (done: number, state: State, order: readonly number[]): readonly number[] | null => {
    if (done === all) return order;
    const key = `${done} ${JSON.stringify(state)}`;
    if (tried.has(key)) return null;
    tried.add(key);
    const open = [...history.keys()].filter((at) => (done & (1 << at)) === 0);
    // Nothing may come before what had ended when it began.
    const firstEnd = Math.min(...open.map((at) => history[at]?.to ?? Infinity));
    for (const at of open) {
      const operation = history[at] as Operation<Input, Output>;
      if (operation.from > firstEnd) continue;
      for (const next of step(state, operation.input, operation.output)) {
        const found = search(done | (1 << at), next, [...order, at]);
        if (found) return found;
      }
    }
    return null;
  };
  return search(0, initial, []);
}
