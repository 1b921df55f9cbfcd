/**
 * The physical floor: a bare `node:http` server that returns the bytes which the mock returned for the same requests,
 * and does nothing else. Started with the bytes as a file: `bare <port> <answers.json>`.
 */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [, , port, file = ""] = process.argv;
/** Path, or `POST`, to the text of the answer. */
const answers = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;

createServer((request, response) => {
  const send = (text: string | undefined): void => {
    const body = Buffer.from(text ?? "{}");
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    response.end(body);
  };
  if (request.method !== "POST") return send(answers[request.url ?? ""]);
  // A POST is read before it is answered, here as there.
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    JSON.parse(Buffer.concat(chunks).toString());
    send(answers["POST"]);
  });
}).listen(Number(port), "127.0.0.1");
