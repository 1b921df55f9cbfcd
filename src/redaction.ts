/**
 * Nothing that the client says may carry a secret: not a message, not a cause, not the body kept on an error, even where
 * the other side repeats the key. Presigned addresses lose their query, which is what gives access.
 */

export interface Redactor {
  /**
   * For messages: without secrets, and without the query and user info of addresses. Takes what should be text, and may
   * be anything where the other side does not keep the contract.
   */
  readonly text: (said: unknown) => string;
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
const mostLearned = 300;

/** A chain of causes may be a circle. */
const deepestCause = 8;

/** Nothing that the API sends is nested like that; what is may be meant to use up the stack. */
const deepestData = 100;

export function createRedactor(values: readonly string[]): Redactor {
  const fixed = values.flatMap(spellings);
  let learned: readonly string[] = [];

  // The one used last is forgotten last.
  const learn = (secret: string): void => {
    if (learned[0] !== secret) learned = [...new Set([...spellings(secret), ...learned])].slice(0, mostLearned);
  };
  // The longest first: one secret may be the beginning of another.
  const hide = (text: string): string =>
    [...fixed, ...learned]
      .toSorted((one, other) => other.length - one.length)
      .reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);

  const data = (value: unknown, depth = 0): unknown => {
    if (typeof value === "string") return hide(value);
    if (!isObject(value)) return value;
    if (depth > deepestData) return null;
    if (Array.isArray(value)) return value.map((item) => data(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), data(item, depth + 1)]));
  };

  // In this order: an address cut at a sign inside a secret would leave the half of it.
  const text = (said: unknown): string => stripAddresses(hide(String(said)));

  const cause = (error: unknown, depth = 0): unknown => {
    if (typeof error === "string") return text(error);
    if (!(error instanceof Error) || depth > deepestCause) return undefined;
    const inner = cause(error.cause, depth + 1);
    if (inner === error.cause && isPlain(error)) return error;
    const copy = new Error(text(error.message), inner === undefined ? {} : { cause: inner });
    copy.name = error.name;
    return copy;
  };

  /**
   * Whether an inspector would show neither a secret nor an object: that may hold the request, and with it the key. Some
   * fetch libraries attach theirs.
   */
  const isPlain = (error: Error): boolean =>
    // Errors of the platform inherit their message.
    [...Reflect.ownKeys(error), "message"].every((key) => {
      const value = error[key as keyof Error];
      if (key === "cause") return true;
      // The trace names files by addresses that are none of the API's.
      if (key === "stack") return hide(String(value)) === value;
      return typeof value === "string" ? text(value) === value : !isObject(value);
    });

  return { text, data, cause, learn };
}

function isObject(value: unknown): value is object {
  return Object(value) === value;
}

/** A secret as it is, and as it stands in addresses and in JSON. */
function spellings(secret: string): readonly string[] {
  if (secret.length < shortestSecret) return [];
  return [secret, encodeURIComponent(secret.replaceAll(/[^ -~]/g, "")), JSON.stringify(secret).slice(1, -1)];
}

/**
 * What looks like a query goes also where no address is seen before it: one without a scheme, or with a space inside. It
 * ends where JSON text ends a line or a text. An address matches without a query, too: or each of many would be looked
 * through to the end of the text.
 */
function stripAddresses(text: string): string {
  return text
    .replaceAll(/(:\/\/)[^\s/?#"<>]*@/g, "$1")
    .replaceAll(
      /(https?:[^\s?"<>]*|(?=\?[^\s?"<>=]+=))(?:\?(?:[^\s"<>\\]*(?:\\[^"nrt][^\s"<>\\]*)*[^\s"'<>.,;:!)\\])?)?/gi,
      "$1",
    );
}
