/** Which addresses the world outside can reach. Judged by name alone: nothing is ever looked up. */

const privateHost = /^(?:localhost|.*\.(?:localhost|local|internal|lan|home\.arpa)|[^.:]+|(?:0|10|127)\..*|169\.254\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)\])$/i;

/** Loopback, private, link-local and single-label hosts. */
export function isPrivateHost(hostname: string): boolean {
  return privateHost.test(hostname);
}

export function isPublicHttps(url: URL): boolean {
  return url.protocol === "https:" && !isPrivateHost(url.hostname);
}
