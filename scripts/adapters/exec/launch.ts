/** Starts one program with its standard streams, and nothing else open. */
import { spawn } from "node:child_process";
import type { ChildProcess, StdioOptions } from "node:child_process";
import { closeSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import type { ExecSpec } from "../../core/exec.ts";
import type { Pipe } from "./pipes.ts";

export interface Launched {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly stdin: Writable | null;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /**
   * To be called when the family has ended: whoever holds one of its pipes is taken for a member, so
   * that no other child may be given them before.
   */
  readonly givePipesBack: () => void;
}

export interface Refused {
  readonly pid?: undefined;
  /** Resolves with what the system said, in words. */
  readonly reason: Promise<string>;
}

/** For standard output and error; `undefined` where Node's own serve. */
export type Pipes = readonly (Pipe | undefined)[];

/**
 * Runs `path` under the name `spec.argv[0]` in a session and process group of its own (so it has no
 * terminal), with exactly `env`. Descriptors above 2 are not passed on: Node opens all with
 * close-on-exec. When this returns, the program has taken the place of our copy, or never will.
 */
export function launch(
  spec: ExecSpec,
  path: string,
  env: Readonly<Record<string, string>>,
  pipes: Pipes,
): Launched | Refused {
  const child = attempt(() =>
    spawn(path, spec.argv.slice(1), {
      argv0: spec.argv[0],
      cwd: spec.cwd,
      detached: true,
      env,
      stdio: standardStreams(spec, pipes),
    }),
  );
  if (child instanceof Error || child.pid === undefined) {
    closePipes(pipes);
    return { reason: child instanceof Error ? Promise.resolve(inWords(child)) : refusal(child) };
  }
  const [out, err] = pipes;
  close(out?.writeEnd, err?.writeEnd);
  const stdout = readerOf(out) ?? present(child.stdout);
  const stderr = readerOf(err) ?? present(child.stderr);
  return {
    child,
    pid: child.pid,
    stdin: feed(child.stdin, spec.stdin),
    stdout,
    stderr,
    givePipesBack: () => {
      giveBack(out, stdout);
      giveBack(err, stderr);
    },
  };
}

/** `ignore` is /dev/null, `pipe` asks Node for one of its own. */
function standardStreams({ stdin }: ExecSpec, [out, err]: Pipes): StdioOptions {
  const input = stdin === undefined ? "ignore" : "pipe";
  return [input, out?.writeEnd ?? "pipe", err?.writeEnd ?? "pipe"];
}

/** For pipes that no program will get. */
export function closePipes(pipes: Pipes): void {
  for (const pipe of pipes) close(pipe?.readEnd, pipe?.writeEnd);
}

function attempt(start: () => ChildProcess): ChildProcess | Error {
  try {
    return start();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function refusal(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(inWords(error)));
  });
}

const WORDS: Readonly<Record<string, string>> = {
  E2BIG: "arguments and environment are larger than the system allows",
  EACCES: "the system does not permit to run it",
  EAGAIN: "no more processes are allowed",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open on this machine",
  ENOENT: "the program, or the loader that it needs, does not exist",
  ENOMEM: "there is no memory left",
  ETXTBSY: "the program's file is being written",
};

function inWords(error: NodeJS.ErrnoException): string {
  return WORDS[error.code ?? ""] ?? error.message;
}

function close(...ends: readonly (number | undefined)[]): void {
  for (const end of ends) if (end !== undefined) closeSync(end);
}

function readerOf(pipe: Pipe | undefined): Readable | undefined {
  if (pipe === undefined) return undefined;
  return new Socket({ fd: pipe.readEnd, readable: true, writable: false });
}

/** Not one that was left before its end: somebody may still have it open. */
function giveBack(pipe: Pipe | undefined, reader: Readable): void {
  const reuse = (): void => {
    if (reader.readableEnded) pipe?.reuse();
  };
  if (reader.closed) reuse();
  else reader.once("close", reuse);
}

/** A program that does not read all that it is given (EPIPE) is in its right. */
function feed(writer: Writable | null, data: string | Uint8Array | undefined): Writable | null {
  writer?.on("error", () => {});
  writer?.end(data);
  return writer;
}

function present(stream: Readable | null): Readable {
  if (stream === null) throw new Error("a child was started without its standard streams");
  return stream;
}
