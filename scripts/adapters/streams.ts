/** Standard streams as ports: a reader that leaves early (`| head`) ends the text, not the run. */
import { createInterface } from "node:readline";
import { isatty } from "node:tty";
import type { Input, Output } from "../core/host.ts";
import { undecidedError, usageError } from "../core/errors.ts";

export function outputTo(stream: NodeJS.WriteStream & { fd: number }): Output {
  let problem: string | undefined;
  let gone = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    gone = true;
    if (error.code !== "EPIPE") problem = error.message;
  });
  return {
    isTTY: isatty(stream.fd),
    columns: () => stream.columns || 80,
    rows: () => stream.rows || 24,
    write: (text) => {
      if (!gone) stream.write(text);
    },
    drained: () => new Promise((resolve) => settle(stream, () => gone, resolve)),
    failure: () => problem,
  };
}

/** An empty write calls back after all before it has left, or with the error that stopped it. */
function settle(stream: NodeJS.WriteStream, gone: () => boolean, done: () => void): void {
  if (gone() || stream.destroyed) return done();
  stream.write("", () => setImmediate(done));
}

export function inputFrom(stream: NodeJS.ReadStream & { fd: number }): Input {
  return {
    isTTY: isatty(stream.fd),
    read: async (maxBytes) => {
      const chunks: Uint8Array[] = [];
      let total = 0;
      for await (const chunk of stream) {
        const bytes = typeof chunk === "string" ? Buffer.from(chunk) : toBytes(chunk);
        total += bytes.length;
        if (total > maxBytes) throw usageError(`standard input is larger than ${maxBytes} bytes`);
        chunks.push(bytes);
      }
      return Buffer.concat(chunks);
    },
    line: async (stop) => {
      const lines = createInterface({ input: stream, signal: stop });
      try {
        for await (const line of lines) return line;
        return undefined;
      } finally {
        lines.close();
      }
    },
  };
}

function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw undecidedError("standard input gave something that is not bytes");
}
