/** A judge could not judge: nothing follows for what was to be judged. */
export class JudgeError extends Error {
  override readonly name: string = "JudgeError";
}
