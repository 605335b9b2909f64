/** The files and programs that the matrix asks for, over the host. Everything is bounded. */
import { resolve } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import { undecidedError } from "../core/errors.ts";
import type { ExecResult } from "../core/exec.ts";
import type { Host } from "../core/host.ts";
import { readJson } from "../core/json/read-json.ts";
import type { JsonValue } from "../core/json-value.ts";
import { readBelow } from "../core/policy/read-file.ts";
import type { Schema } from "./evolution/json-shape.ts";
import { isSchema } from "./evolution/json-shape.ts";
import type { Fixture } from "./matrix/case-checks.ts";
import type { MatrixPorts } from "./matrix/gather.ts";
import { lossyNumbers } from "./matrix/lossless.ts";

const LIMITS = { maxBytes: 8 * 1024 * 1024, maxDepth: 128 };

type PortHost = Pick<Host, "fs" | "exec" | "env" | "signal">;

export function matrixPorts(host: PortHost, root: string): MatrixPorts {
  return {
    fixture: (path) => fixtureAt(host, root, path),
    schema: (path) => schemaAt(host, root, path),
    runStep: async ({ argv, timeout_s: timeout }, document) => {
      const ran = await start(host, root, argv, timeout, JSON.stringify(document));
      if (!isDone(ran)) return { kind: "unknown", why: endOf(argv, ran) };
      if (ran.droppedBytes > 0) return { kind: "unknown", why: printsTooMuch(argv) };
      const read = readJson(new TextEncoder().encode(ran.stdout), LIMITS);
      return read.ok
        ? { kind: "done", document: structuredClone(read.value) }
        : { kind: "failed", why: `${argv.join(" ")} does not print JSON: ${read.problem.message}` };
    },
    runReader: async ({ argv, timeout_s: timeout }, fixture) => {
      const path = resolve(root, fixture);
      const ran = await start(
        host,
        root,
        argv.map((word) => word.replaceAll("{fixture}", path)),
        timeout,
      );
      // What runs wild has not read anything, whatever it says at the end.
      if (ran.droppedBytes > 0) return { kind: "unknown", why: printsTooMuch(argv) };
      if (isDone(ran)) return { kind: "accepted" };
      return ran.end.kind === "exited"
        ? { kind: "refused", why: endOf(argv, ran) }
        : { kind: "unknown", why: endOf(argv, ran) };
    },
  };
}

async function fixtureAt(host: PortHost, root: string, path: string): Promise<Fixture> {
  if ((await host.fs.realPath(resolve(root, path))) === undefined)
    return { kind: "broken", why: `${path} is not there` };
  try {
    const { bytes } = await readBelow(host.fs, {
      root,
      path,
      maxBytes: LIMITS.maxBytes,
      kind: "undecided",
      ifMissing: "Add the fixture.",
    });
    const read = readJson(bytes, LIMITS);
    if (!read.ok) return { kind: "broken", why: `${path} is not JSON: ${read.problem.message}` };
    // Ordinary prototypes, which the validator compares objects through.
    const document: JsonValue = structuredClone(read.value);
    return { kind: "read", document, lossy: lossyNumbers(new TextDecoder().decode(bytes)) };
  } catch (error) {
    if (error instanceof GovernanceError) return { kind: "unknown", why: error.message };
    throw error;
  }
}

async function schemaAt(host: PortHost, root: string, path: string): Promise<Schema> {
  const { bytes, file } = await readBelow(host.fs, {
    root,
    path,
    maxBytes: LIMITS.maxBytes,
    kind: "policy",
    ifMissing: "Add the JSON Schema, or correct its path in the matrix.",
  });
  const read = readJson(bytes, LIMITS);
  if (!read.ok) throw undecidedError(`${file}: ${read.problem.message}`);
  const schema: JsonValue = structuredClone(read.value);
  if (isSchema(schema)) return schema;
  throw undecidedError(`${file} is not a JSON Schema: neither an object nor true or false`);
}

function start(
  host: PortHost,
  root: string,
  argv: readonly string[],
  timeout = 30,
  stdin = "",
): Promise<ExecResult> {
  const [program = "false", ...words] = argv;
  const env = { PATH: host.env["PATH"] ?? "", HOME: host.env["HOME"] ?? "" };
  return host.exec({
    argv: [program, ...words],
    cwd: root,
    env,
    stdin,
    timeoutMs: timeout * 1000,
    keepBytes: LIMITS.maxBytes,
    signal: host.signal,
  });
}

function isDone({ end }: ExecResult): boolean {
  return end.kind === "exited" && end.code === 0;
}

function printsTooMuch(argv: readonly string[]): string {
  return `${argv.join(" ")} prints more than ${LIMITS.maxBytes} bytes`;
}

function endOf(argv: readonly string[], { end, stderr }: ExecResult): string {
  const last = stderr.trim().split("\n").at(-1) ?? "";
  const how =
    end.kind === "exited"
      ? `exit code ${end.code}`
      : end.kind === "timeout"
        ? "out of time"
        : end.kind;
  return `${argv.join(" ")}: ${how}${last === "" ? "" : `: ${last.slice(0, 300)}`}`;
}
