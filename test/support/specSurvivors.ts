/** Mutants of the contract that nothing contradicts, with the reason. */

export interface Reason {
  readonly why: string;
  /** It means the same as the contract, so that nothing could contradict it. */
  readonly isEqual?: true;
}

const reasons: readonly (readonly [name: RegExp, reason: Reason])[] = [
  [
    /^flip nullable on @ components\/schemas\/\w+$/,
    { isEqual: true, why: "Null is allowed wherever it stands, or it has branches, of which null would fit several." },
  ],
  [
    /^delete enum value \w+ @ components\/schemas\/ErrorCode$/,
    {
      isEqual: true,
      why: "The set is open, and no operation lists this code, which others of the service answer with.",
    },
  ],
  [
    /^widen minLength @ components\/parameters\/\w+Id\/schema$/,
    { isEqual: true, why: "A path with nothing in a segment is another path." },
  ],
  [
    /^widen m\w+Length @ components\/parameters\/IdempotencyKey\/schema$/,
    { isEqual: true, why: "Its pattern says the same once more." },
  ],
  [/ResourceId\/schema$|EventId/, { why: "The mock has no resource with an id of one letter, or none at all." }],
  [/^narrow minLength @ components\/parameters\/\w+\/schema$/, { why: "No token or id of one letter is ever given." }],
  [/@ components\/parameters\/Heygen/, { why: "Headers of webhooks are held by W5, W7 and W8, and not by a schema." }],
  [/@ components\/headers\/RetryAfter/, { why: "Retry-After is held by S5 and Q3, and not by a schema." }],
  [/@ components\/schemas\/UploadAssetBody/, { why: "A form is no JSON; V17 tries it." }],
  [/^remove response 402 @/, { why: "The mock takes no money, unless a fault is asked for." }],
  [
    /^remove response 40[39] @/,
    { why: "It comes with a key in use at that instant or a fault, which a short run may not meet." },
  ],
  [
    /^remove response 404 @ paths\/\/v3\/avatars\/post/,
    { why: "A short run need not ask for a look of a group that is not there." },
  ],
  [
    /^remove response 400 @ paths\/\/v3\/(?:webhooks\/event-types|users\/me)\/get/,
    { why: "A read without parameters gets nothing wrong." },
  ],
  [/^delete enum value skipped @ components\/schemas\/ConsentStatus$/, { why: "The mock never skips consent." }],
];

/** null for a mutant that ought to be contradicted. */
export function reasonToSurvive(name: string): Reason | null {
  return reasons.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
