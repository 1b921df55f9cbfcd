/** What Node keeps of the code that it has compiled, for the next start. Not there before Node 22.1. */
import module from "node:module";

const cache = module as {
  readonly enableCompileCache?: (directory?: string) => unknown;
  readonly flushCompileCache?: () => void;
  readonly getCompileCacheDir?: () => string | undefined;
};

/** Where it is kept; undefined: nowhere. */
export function whereKept(): string | undefined {
  return cache.getCompileCacheDir?.();
}

export function keepCompiled(directory: string | undefined): void {
  if (directory !== undefined) cache.enableCompileCache?.(directory);
}

export function keepNow(): void {
  cache.flushCompileCache?.();
}
