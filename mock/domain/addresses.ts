/** Which addresses the world outside can reach. Judged by name alone: nothing is ever looked up. */

import { invalidParameter } from "./errors.ts";

const privateName =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home\.arpa)|[^.:]+|\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)\])$/i;
// All four numbers, because 127.example.com is a name that anybody can register.
const privateIPv4 = /^(?:(?:0|10|127)\.\d+|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$/;

/** Loopback, private, link-local and single-label hosts. */
export function isPrivateHost(hostname: string): boolean {
  // A dot at the end makes a name absolute, and names the same host.
  const host = hostname.replace(/\.$/, "");
  return privateName.test(host) || privateIPv4.test(host);
}

export function isPublicHttps(url: URL): boolean {
  return url.protocol === "https:" && !isPrivateHost(url.hostname);
}

export function checkHttpUrl(text: string, param: string): URL {
  if (!URL.canParse(text)) throw invalidParameter(param, `${param} must be an absolute URL.`);
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
