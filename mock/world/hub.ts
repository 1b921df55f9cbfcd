/**
 * Who watches which world. A watcher hears that something happened and looks by itself what it was: nothing is queued
 * for it, so one that is slow costs nothing. A world is known by its home here, because a reset puts another world in
 * the place of the one that is watched.
 */

export interface Hub {
  /** `wake` is called after something happened in the world, `closed` when the mock ends. Returns the way out. */
  readonly watch: (home: string, watcher: Watcher) => () => void;
  readonly isWatched: (home: string) => boolean;
  readonly tell: (home: string) => void;
  /** Sends all watchers home, and those to come. */
  readonly close: () => void;
}

export interface Watcher {
  readonly wake: () => void;
  readonly closed: () => void;
}

export function createHub(): Hub {
  const watchers = new Map<string, Set<Watcher>>();
  let isOpen = true;
  return {
    watch: (home, watcher) => {
      if (!isOpen) {
        watcher.closed();
        return () => undefined;
      }
      const others = watchers.get(home) ?? new Set();
      watchers.set(home, others.add(watcher));
      return () => {
        others.delete(watcher);
        if (others.size === 0 && watchers.get(home) === others) watchers.delete(home);
      };
    },
    isWatched: (home) => watchers.has(home),
    tell: (home) => {
      for (const { wake } of watchers.get(home) ?? []) wake();
    },
    close: () => {
      isOpen = false;
      const all = [...watchers.values()].flatMap((some) => [...some]);
      watchers.clear();
      for (const { closed } of all) closed();
    },
  };
}
