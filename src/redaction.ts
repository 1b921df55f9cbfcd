/**
 * Nothing that the client says may carry a secret: not a message, not a cause, not the body kept on an error, even where
 * the other side repeats the key. Presigned addresses lose their query, which is what gives access.
 */

export interface Redactor {
  /** For messages: without secrets, and without the query and user info of addresses. */
  readonly text: (text: string) => string;
  /** For kept data, like the body of an error: without secrets, otherwise as it was. */
  readonly data: (data: unknown) => unknown;
  /** For causes: the same error where it cannot hold a secret, else a copy that says what it said. */
  readonly cause: (error: unknown) => unknown;
  /** One more secret, like a token that has just been given. */
  readonly learn: (secret: string) => void;
}

/** Shorter ones are no secrets, and their letters stand in every message. */
const shortestSecret = 4;

/** Tokens that rotate are forgotten again; one that old is no longer in any answer. */
const mostLearned = 100;

/** A chain of causes may be a circle. */
const deepestCause = 8;

export function createRedactor(values: readonly string[]): Redactor {
  const isSecret = (value: string): boolean => value.length >= shortestSecret;
  const fixed = values.filter(isSecret);
  const learned = new Set<string>();

  const learn = (secret: string): void => {
    if (!isSecret(secret) || fixed.includes(secret)) return;
    learned.add(secret);
    if (learned.size > mostLearned) learned.delete([...learned][0] ?? "");
  };
  const hide = (text: string): string =>
    [...fixed, ...learned].reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);

  const data = (value: unknown): unknown => {
    if (typeof value === "string") return hide(value);
    if (Array.isArray(value)) return value.map(data);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), data(item)]));
  };

  const text = (message: string): string => hide(stripAddresses(message));

  const cause = (error: unknown, depth = 0): unknown => {
    if (typeof error === "string") return text(error);
    if (!(error instanceof Error) || depth > deepestCause) return undefined;
    const inner = cause(error.cause, depth + 1);
    if (inner === error.cause && isPlain(error) && text(error.message) === error.message) return error;
    const copy = new Error(text(error.message), inner === undefined ? {} : { cause: inner });
    copy.name = error.name;
    return copy;
  };

  return { text, data, cause: (error) => cause(error), learn };
}

function stripAddresses(text: string): string {
  return text.replaceAll(
    /\b(https?:\/\/)(?:[^\s/?#@"'<>]*@)?([^\s?"'<>]*)(?:\?(?:[^\s"'<>]*[^\s"'<>.,;:!)])?)?/gi,
    "$1$2",
  );
}

/** An error with objects on it may hold the request, and with it the key: some fetch libraries attach theirs. */
function isPlain(error: Error): boolean {
  return Object.entries(error).every(([key, value]) => key === "cause" || typeof value !== "object" || value === null);
}
