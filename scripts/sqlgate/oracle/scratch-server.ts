/**
 * A PostgreSQL server of our own in a temporary folder: a socket in that folder, no network, no
 * fsync, gone when it is stopped. PostgreSQL refuses to run as root, so there it runs as another user.
 */
import { undecidedError } from "../../core/errors.ts";
import type { ExecResult } from "../../core/exec.ts";
import type { Host } from "../../core/host.ts";

export interface ScratchServer {
  /** Major and minor version, such as 15.8. */
  readonly version: string;
  /** Runs a script of psql in a database. */
  psql(database: string, script: string, stopAtError: boolean): Promise<ExecResult>;
  stop(): Promise<void>;
}

type ServerHost = Pick<Host, "exec" | "env" | "newId" | "signal">;

const START_MS = 60_000;
/** A statement of a corpus that takes longer is broken. */
const SESSION = "-c statement_timeout=20000 -c lock_timeout=10000 -c client_min_messages=warning";

/** Undecided where it cannot be started. `programs` is the folder of initdb, postgres and psql. */
export async function startScratchServer(
  host: ServerHost,
  programs: string,
): Promise<ScratchServer> {
  const folder = `${host.env["TMPDIR"] ?? "/tmp"}/sql-${host.newId().slice(0, 8)}`;
  const as = await serverUser(host);
  await must(host, ["install", "-d", "-m", "700", ...as.owner, folder]);
  await must(host, [
    ...as.prefix,
    `${programs}/initdb`,
    "-D",
    `${folder}/data`,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  const stopped = new AbortController();
  const server = await launch(
    host,
    [...as.prefix, ...serverArgv(programs, folder)],
    folder,
    stopped,
  );
  const psql = (database: string, script: string, stopAtError: boolean) =>
    host.exec(psqlSpec(host, programs, folder, database, script, stopAtError));
  const version = await must(host, [`${programs}/postgres`, "--version"]);
  return {
    version: /\d+(?:\.\d+)?/.exec(version.stdout)?.[0] ?? "unknown",
    psql,
    stop: async () => {
      stopped.abort();
      await server.end;
      await host.exec({
        argv: ["rm", "-rf", folder],
        cwd: "/",
        env: pathOf(host),
        timeoutMs: START_MS,
      });
    },
  };
}

function serverArgv(programs: string, folder: string): string[] {
  const settings = [
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=12",
    "autovacuum=off",
  ];
  return [
    `${programs}/postgres`,
    "-D",
    `${folder}/data`,
    "-k",
    folder,
    ...settings.flatMap((setting) => ["-c", setting]),
  ];
}

/** Resolves, with the promise of its end, once the server takes connections. */
async function launch(
  host: ServerHost,
  argv: readonly string[],
  folder: string,
  stopped: AbortController,
): Promise<{ readonly end: Promise<ExecResult> }> {
  const ready = Promise.withResolvers<string>();
  const end = host.exec({
    argv: atLeastOne(argv),
    cwd: "/",
    env: pathOf(host),
    timeoutMs: 3_600_000,
    signal: AbortSignal.any([stopped.signal, host.signal]),
    onLine: (line) => {
      if (line.includes("ready to accept connections")) ready.resolve("ready");
    },
  });
  const first = await Promise.race([ready.promise, end]);
  if (first === "ready") return { end };
  const result = await end;
  throw undecidedError(
    `PostgreSQL did not start in ${folder}: ${lastLine(result.stderr) || result.end.kind}`,
    "Give the folder of another installation with --pg-bin.",
  );
}

interface ServerUser {
  readonly prefix: readonly string[];
  readonly owner: readonly string[];
}

async function serverUser(host: ServerHost): Promise<ServerUser> {
  const { stdout } = await must(host, ["id", "-u"]);
  if (stdout.trim() !== "0") return { prefix: [], owner: [] };
  const { end } = await host.exec({
    argv: ["id", "-u", "postgres"],
    cwd: "/",
    env: pathOf(host),
    timeoutMs: START_MS,
  });
  const user = end.kind === "exited" && end.code === 0 ? "postgres" : "nobody";
  return { prefix: ["setpriv", `--reuid=${user}`, "--clear-groups", "--"], owner: ["-o", user] };
}

function psqlSpec(
  host: ServerHost,
  programs: string,
  folder: string,
  database: string,
  script: string,
  stopAtError: boolean,
) {
  const stop = `ON_ERROR_STOP=${stopAtError ? 1 : 0}`;
  const flags = ["-X", "-q", "-A", "-t", "-v", stop, "-v", "VERBOSITY=verbose", "-f", "-"];
  return {
    argv: atLeastOne([
      `${programs}/psql`,
      "-h",
      folder,
      "-U",
      "postgres",
      "-d",
      database,
      ...flags,
    ]),
    cwd: "/",
    env: { ...pathOf(host), PGOPTIONS: SESSION, PGCLIENTENCODING: "UTF8" },
    stdin: script,
    timeoutMs: 600_000,
    keepBytes: 4 * 1024 * 1024,
  };
}

async function must(host: ServerHost, argv: readonly string[]): Promise<ExecResult> {
  const result = await host.exec({
    argv: atLeastOne(argv),
    cwd: "/",
    env: pathOf(host),
    timeoutMs: START_MS,
  });
  if (result.end.kind === "exited" && result.end.code === 0) return result;
  const why = lastLine(result.stderr) || result.end.kind;
  throw undecidedError(
    `${argv.join(" ")} did not do its work: ${why}`,
    "The migrations were not tried on a server.",
  );
}

function atLeastOne(argv: readonly string[]): [string, ...string[]] {
  const [program = "false", ...rest] = argv;
  return [program, ...rest];
}

function pathOf(host: ServerHost): { PATH: string; LC_ALL: string } {
  return { PATH: host.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C" };
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
