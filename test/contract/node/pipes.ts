/** Output that nobody takes. */
import type { Writable } from "node:stream";

export interface Pipes {
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * A reader that has had enough, as `head` has, is no failure of the command, which ends as it would have ended. Where there
 * is no room for what was asked for, that is told in one line.
 *
 * @param onLost told that something is lost which should be there
 */
export function mindPipes({ stdout, stderr }: Pipes, onLost: () => void): void {
  const mind = (stream: Writable, tell: (error: Error) => void): void => {
    let isOver = false;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // Each further write fails, too.
      if (isOver) return;
      isOver = true;
      if (error.code === "EPIPE") return;
      onLost();
      tell(error);
    });
  };
  mind(stdout, ({ message }) => stderr.write(`heygen-contract: stdout cannot be written: ${message}\n`));
  mind(stderr, () => {});
}
