/** Work that is done over and over while something else goes on. */

export interface Repeating {
  /** Begins nothing more, and waits for what was begun. */
  readonly stop: () => Promise<void>;
}

/**
 * One at a time, however long it takes: a turn that comes too early is left out. One that fails is made up for by the next.
 *
 * @param everyMs between two beginnings, in milliseconds
 */
export function nowAndThen(work: () => Promise<void>, everyMs: number): Repeating {
  let underWay: Promise<void> | null = null;
  const begin = async (): Promise<void> => {
    try {
      await work();
    } catch {
      // Made up for by the next.
    } finally {
      underWay = null;
    }
  };
  const timer = setInterval(() => void (underWay ??= begin()), everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
