/** Which addresses the world outside can reach. Judged by name alone: nothing is ever looked up. */

import { isPrivateIPv4, isPrivateIPv6, readIPv4 } from "./addresses.ip.ts";
import { invalidParameter } from "./errors.ts";

const privateName = /^(?:localhost|.*\.(?:localhost|local|internal|lan|home\.arpa)|[^.:]+)$/i;

/**
 * Loopback, private, link-local and single-label hosts.
 *
 * @param hostname of a URL, which has brought every spelling of an IP address to one
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith("[")) return isPrivateIPv6(hostname.slice(1, -1));
  // A dot at the end makes a name absolute, and names the same host.
  const host = hostname.replace(/\.$/, "");
  const number = readIPv4(host);
  return number === undefined ? privateName.test(host) : isPrivateIPv4(number);
}

export function isPublicHttps(url: URL): boolean {
  return url.protocol === "https:" && !isPrivateHost(url.hostname);
}

/** @param text of the format `uri`, which the contract asks for wherever an address comes in */
export function checkHttpUrl(text: string, param: string): URL {
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw invalidParameter(param, `${param} must be an http or https URL.`);
  return url;
}

/** An address that can be posted to: user and password have no place in it, as no request can be made with them. */
export function checkReceiverUrl(text: string, param: string): URL {
  const url = checkHttpUrl(text, param);
  if (url.username !== "" || url.password !== "")
    throw invalidParameter(param, `${param} must not hold a user or password; posts are signed instead.`);
  return url;
}
