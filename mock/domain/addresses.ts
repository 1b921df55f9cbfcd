/** Which addresses the world outside can reach. Judged by name alone: nothing is ever looked up. */

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
