/**
 * The one way in and the only way out of every script: read the command line, run the command,
 * write and print the report, exit. Nothing else in the toolkit ends the process.
 *
 * All else is loaded from here, after the version of Node.js is known to do and with compiled code
 * cached: that halves the time to an answer (docs/decisions/0001-runtime.md).
 */
import { enableCompileCache } from "node:module";
import process from "node:process";
import type { Script } from "./command.ts";
import { EXIT, SIGNAL_EXIT } from "./exit-codes.ts";
import type { EndSignal, ExitCode } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import { isOldNode, OLDEST_NODE } from "./run/node-version.ts";

/** How long a command may take to end its children and write its report once it is told to stop. */
const STOP_GRACE_MS = 15_000;

/** Beside the packages, so that nobody else can write to it; a read-only place does no harm. */
const CACHE = new URL("../../node_modules/.cache/release-governance", import.meta.url).pathname;

type LoadScript = () => Promise<{ readonly script: Script }>;
type LoadHost = () => Promise<{ readonly nodeHost: () => Host }>;

/** Runs one script to its end. Never returns: the process exits with a code of docs/exit-codes.md. */
export async function run(loadScript: LoadScript, loadHost: LoadHost): Promise<never> {
  if (isOldNode(process.versions.node)) refuseOldNode();
  const stop = new AbortController();
  const ended = onSignals(stop);
  process.on("uncaughtException", exitWithBug);
  process.on("unhandledRejection", exitWithBug);
  const code = await start(loadScript, loadHost, stop.signal).catch(exitWithBug);
  const signal = ended();
  return process.exit(signal === undefined ? code : SIGNAL_EXIT[signal]);
}

async function start(loadScript: LoadScript, loadHost: LoadHost, signal: AbortSignal) {
  enableCompileCache(CACHE);
  const [{ script }, { nodeHost }, { runScript }, { default: manifest }] = await Promise.all([
    loadScript(),
    loadHost(),
    import("./run/run-script.ts"),
    import("#package", { with: { type: "json" } }),
  ]);
  const host = { ...nodeHost(), signal };
  const code = await runScript(script, process.argv.slice(2), host, manifest.version);
  await Promise.all([host.stdout.drained(), host.stderr.drained()]);
  return host.stdout.failure() !== undefined && code === EXIT.pass ? EXIT.undecided : code;
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

async function exitWithBug(error: unknown): Promise<never> {
  const { describeFailure } = await import("./run/failure.ts");
  const code: ExitCode = EXIT.undecided;
  process.stderr.write(describeFailure(error, process.env));
  return process.exit(code);
}
