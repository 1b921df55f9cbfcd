/** The states of a wait, for whoever goes through them: each reader begins with the first, and meets the end. */

export interface Log<T> {
  readonly push: (item: T) => void;
  /** With an error the readers meet it after the last item. */
  readonly end: (error?: unknown) => void;
  /** From the first item on, for each reader. */
  readonly read: () => AsyncGenerator<T, void, undefined>;
}

/** `onLeave` is called when a reader goes, be it before the end or at it. */
export function createLog<T>(onLeave: () => void): Log<T> {
  const items: T[] = [];
  const readers: (() => void)[] = [];
  let over: { readonly error: unknown } | null = null;

  const tell = (): void => {
    for (const wakeUp of readers.splice(0)) wakeUp();
  };

  async function* read(): AsyncGenerator<T, void, undefined> {
    try {
      for (let next = 0; ;) {
        if (next < items.length) yield items[next++] as T;
        else if (over) break;
        else await new Promise<void>((wakeUp) => readers.push(wakeUp));
      }
      if (over.error !== undefined) throw over.error;
    } finally {
      onLeave();
    }
  }

  return {
    push: (item) => {
      items.push(item);
      tell();
    },
    end: (error) => {
      over = { error };
      tell();
    },
    read,
  };
}
