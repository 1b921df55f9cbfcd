/** Most bytes of an answer that are read; the largest that the contract can produce is far below. */
const mostBytes = 32 * 2 ** 20;

/** The text of an answer, or null if it is longer than anything that the API would send. */
export async function readText(response: Response): Promise<string | null> {
  const { body, headers } = response;
  if (!body) return "";
  const announced = Number(headers.get("Content-Length") ?? Infinity);
  // A server cannot send more than it has announced, unless what it announced is still packed.
  if (announced <= mostBytes && !headers.has("Content-Encoding")) return response.text();
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
