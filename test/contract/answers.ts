/** Reading what an answer must hold for a law to go on, where the contract leaves it open or the target may not keep it. */
import type { Api } from "./api.ts";
import type { Exchange } from "./exchange.ts";
import { must } from "./law.ts";

/**
 * A text at a dotted place.
 *
 * @throws Violation where there is none, or an empty one
 */
export function textAt(body: unknown, place: string): string {
  const found = place
    .split(".")
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[name], body);
  const seen = JSON.stringify(body)?.slice(0, 200) ?? "nothing";
  must(typeof found === "string" && found !== "", `An answer has no ${place}: ${seen}`);
  return found;
}

/**
 * Puts the bytes of an upload to its place on the target itself: nothing is sent elsewhere.
 *
 * @param upload the `data` of createAssetUpload
 * @throws Violation for a place that is none, or headers that cannot be sent
 */
export async function putBytes(api: Api, upload: unknown, bytes: Uint8Array<ArrayBuffer>): Promise<Exchange> {
  const address = textAt(upload, "upload_url");
  const url = URL.canParse(address) ? new URL(address) : null;
  must(url !== null && /^https?:$/.test(url.protocol), `An upload goes to ${address}, which is no place on the web.`);
  const { upload_headers: given } = upload as { readonly upload_headers?: unknown };
  return api.request("PUT", url.pathname + url.search, { raw: bytes, headers: headersOf(given) });
}

function headersOf(given: unknown): Record<string, string> {
  try {
    return Object.fromEntries(new Headers((given ?? {}) as Record<string, string>));
  } catch {
    must(false, `An upload wants the headers ${JSON.stringify(given)}, which cannot be sent.`);
  }
}
