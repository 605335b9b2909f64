/** What becomes of a child's output: redacted, then into the log, the kept end, and the lines. */
import type { Readable } from "node:stream";
import { undecidedError } from "../../core/errors.ts";
import type { ExecSpec } from "../../core/exec.ts";
import { makeLineSplitter } from "./lines.ts";
import { makeRedactor } from "./redact.ts";
import type { RunLog } from "./run-log.ts";
import { secretForms } from "./secret-forms.ts";
import { makeTail } from "./tail.ts";

export interface Output {
  /** Called once per stream. Reading pauses while the log waits for the disk. */
  read(name: StreamName, stream: Readable): void;
  /** Resolves when both streams have ended. */
  ended(): Promise<unknown>;
  /** Nothing comes at present because we do not read. */
  paused(): boolean;
  /** Chunks that have come so far. */
  chunks(): number;
  /** Reads no more, and gives out what was held back. */
  finish(): void;
  text(name: StreamName): string;
  dropped(): number;
}

type StreamName = "stdout" | "stderr";
type Settings = Pick<ExecSpec, "keepBytes" | "secrets" | "onLine">;

const NAMES: readonly StreamName[] = ["stdout", "stderr"];
const DEFAULT_KEEP_BYTES = 65_536;

/** `onFault` is told of what `onLine` throws, and of a stream that cannot be read. */
export function makeOutput(
  settings: Settings,
  log: RunLog | undefined,
  onFault: (error: unknown) => void,
): Output {
  const flow = makeFlow(log);
  const patterns = secretForms(settings.secrets ?? []);
  const makeStage = (name: StreamName): Stage =>
    stageOf(name, settings, makeRedactor(patterns), flow.write, onFault);
  const stages = { stdout: makeStage("stdout"), stderr: makeStage("stderr") };
  const closings: Promise<void>[] = [];
  let chunks = 0;
  return {
    read: (name, stream) => {
      flow.add(stream);
      closings.push(new Promise((resolve) => void stream.once("close", resolve)));
      stream.on("error", ({ message }) => {
        onFault(undecidedError(`cannot read what the program writes: ${message}`));
      });
      stream.on("data", (chunk: Buffer) => {
        chunks += 1;
        stages[name].push(chunk);
      });
    },
    ended: () => Promise.all(closings),
    paused: flow.paused,
    chunks: () => chunks,
    finish: () => {
      flow.stop();
      for (const name of NAMES) stages[name].end();
    },
    text: (name) => stages[name].text(),
    dropped: () => stages.stdout.dropped() + stages.stderr.dropped(),
  };
}

interface Flow {
  add(stream: Readable): void;
  readonly write: (bytes: Buffer) => void;
  readonly paused: () => boolean;
  stop(): void;
}

/** Both streams wait together while the log waits for the disk: memory stays bounded. */
function makeFlow(log: RunLog | undefined): Flow {
  const streams: Readable[] = [];
  let paused = false;
  log?.onDrain(() => {
    paused = false;
    for (const stream of streams) stream.resume();
  });
  return {
    add: (stream) => void streams.push(stream),
    write: (bytes) => {
      if (log === undefined || log.write(bytes) || paused) return;
      paused = true;
      for (const stream of streams) stream.pause();
    },
    paused: () => paused,
    stop: () => {
      for (const stream of streams) stream.destroy();
    },
  };
}

interface Stage {
  push(chunk: Buffer): void;
  end(): void;
  text(): string;
  dropped(): number;
}

function stageOf(
  name: StreamName,
  { keepBytes = DEFAULT_KEEP_BYTES, onLine }: Settings,
  redactor: ReturnType<typeof makeRedactor>,
  write: (bytes: Buffer) => void,
  onFault: (error: unknown) => void,
): Stage {
  const tail = makeTail(keepBytes);
  const lines = onLine && makeLineSplitter((line) => guarded(() => onLine(line, name), onFault));
  const take = (bytes: Buffer): void => {
    if (bytes.length === 0) return;
    write(bytes);
    tail.push(bytes);
    lines?.push(bytes);
  };
  return {
    push: (chunk) => take(redactor.push(chunk)),
    end: () => {
      take(redactor.end());
      lines?.end();
    },
    text: () => tail.text(),
    dropped: () => tail.dropped(),
  };
}

/** An error of the watcher must not be lost in an event handler, nor end the process there. */
function guarded(act: () => void, onFault: (error: unknown) => void): void {
  try {
    act();
  } catch (error) {
    onFault(error);
  }
}
