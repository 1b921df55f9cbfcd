/** Most bytes of an answer that are read; the largest that the contract can produce is far below. */
const mostBytes = 32 * 2 ** 20;

/** The text of an answer, or null if it is longer than anything that the API would send. */
export async function readText({ body }: Response): Promise<string | null> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > mostBytes) {
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
