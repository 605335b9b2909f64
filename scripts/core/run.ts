/**
 * The one way in and the only way out of every script: read the command line, run the command,
 * write and print the report, exit. Nothing else in the toolkit ends the process.
 */
import process from "node:process";
import manifest from "#package" with { type: "json" };
import type { Script } from "./command.ts";
import { EXIT, SIGNAL_EXIT } from "./exit-codes.ts";
import type { EndSignal, ExitCode } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import { isOldNode, OLDEST_NODE } from "./run/node-version.ts";
import { describeFailure } from "./run/failure.ts";
import { runScript } from "./run/run-script.ts";

/** How long a command may take to end its children and write its report once it is told to stop. */
const STOP_GRACE_MS = 15_000;

/** Runs one script to its end. Never returns: the process exits with the code of docs/exit-codes.md. */
export async function run(script: Script, host: Host): Promise<never> {
  if (isOldNode(process.versions.node)) refuseOldNode();
  const stop = new AbortController();
  const ended = onSignals(stop);
  process.on("uncaughtException", (error) => exitWithBug(error, host));
  process.on("unhandledRejection", (error) => exitWithBug(error, host));
  const own: Host = { ...host, signal: stop.signal };
  const code = await runScript(script, process.argv.slice(2), own, manifest.version);
  await Promise.all([host.stdout.drained(), host.stderr.drained()]);
  const signal = ended();
  const unwritten = host.stdout.failure() !== undefined && code === EXIT.pass;
  return process.exit(
    signal === undefined ? (unwritten ? EXIT.undecided : code) : SIGNAL_EXIT[signal],
  );
}

function refuseOldNode(): never {
  process.stderr.write(
    `This needs Node.js ${OLDEST_NODE} or newer, and this is ${process.versions.node}.\n` +
      "Start it with `npm run …`, which uses the Node.js that `npm ci` installed.\n",
  );
  process.exit(EXIT.undecided);
}

/**
 * The first signal asks the command to stop, and to leave a report; the second ends at once.
 * Children end with us either way: the adapter that started them sees to that on exit.
 */
function onSignals(stop: AbortController): () => EndSignal | undefined {
  let first: EndSignal | undefined;
  const handle = (signal: EndSignal) => {
    if (first !== undefined) process.exit(SIGNAL_EXIT[signal]);
    first = signal;
    stop.abort(signal);
    setTimeout(() => process.exit(SIGNAL_EXIT[signal]), STOP_GRACE_MS).unref();
  };
  process.on("SIGINT", () => handle("SIGINT"));
  process.on("SIGTERM", () => handle("SIGTERM"));
  process.on("SIGHUP", () => handle("SIGHUP"));
  return () => first;
}

function exitWithBug(error: unknown, host: Host): never {
  const code: ExitCode = EXIT.undecided;
  process.stderr.write(describeFailure(error, host.env));
  process.exit(code);
}
