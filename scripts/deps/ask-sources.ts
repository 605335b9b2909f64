/** Asks the sources that were named; each either answers or says why it cannot. */
import { resolve } from "node:path";
import { GovernanceError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { folderOf } from "../lockfiles/lock-input.ts";
import type { LockGraph } from "../lockfiles/model.ts";
import { readNpmAudit } from "./npm-audit.ts";
import type { Answer } from "./npm-audit.ts";
import { matchOsv } from "./osv-database.ts";
import { osvRecords } from "./osv-records.ts";

export interface Asked {
  readonly source: "npm_audit" | "osv";
  readonly answer: Answer;
  /** Paths of the locks that the answer is about. */
  readonly locks: readonly string[];
}

export interface Wanted {
  readonly npmAudit: string | undefined;
  readonly runNpm: boolean;
  readonly osv: string | undefined;
  readonly maxAgeDays: number;
}

const REPORT_BYTES = 64 * 1024 * 1024;
const NPM_TIMEOUT = 5 * 60 * 1000;

export async function askSources(
  wanted: Wanted,
  graphs: readonly LockGraph[],
  root: string,
  host: Host,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  const npm = graphs.filter(({ format }) => format.startsWith("npm "));
  const [first] = npm;
  if (wanted.npmAudit !== undefined && first !== undefined) {
    asked.push(npmAnswer(await given(wanted.npmAudit, host), first));
  }
  if (wanted.runNpm)
    for (const graph of npm) asked.push(npmAnswer(await ran(graph, root, host), graph));
  if (wanted.osv !== undefined)
    asked.push(await osvAnswer(wanted.osv, wanted.maxAgeDays, graphs, host));
  return asked;
}

function npmAnswer(text: string | GovernanceError, graph: LockGraph): Asked {
  const answer: Answer =
    typeof text === "string" ? readNpmAudit(text, graph) : { ok: false, why: text.message };
  return { source: "npm_audit", answer, locks: [graph.path] };
}

async function given(path: string, host: Host): Promise<string | GovernanceError> {
  try {
    return new TextDecoder().decode(await host.fs.read(resolve(host.cwd, path), REPORT_BYTES));
  } catch (error) {
    if (error instanceof GovernanceError) return error;
    throw error;
  }
}

/** npm gets the environment that finds it and its configuration, and nothing else of ours. */
async function ran(graph: LockGraph, root: string, host: Host): Promise<string | GovernanceError> {
  const names = ["PATH", "HOME", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "NODE_EXTRA_CA_CERTS"];
  const env = Object.fromEntries(
    names.flatMap((name) => {
      const value = host.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const { end, stdout, droppedBytes } = await host.exec({
    argv: ["npm", "audit", "--json", "--audit=true"],
    cwd: resolve(root, folderOf(graph.path)),
    env,
    timeoutMs: NPM_TIMEOUT,
    keepBytes: REPORT_BYTES,
  });
  if (end.kind !== "exited") return undecided(`npm audit did not end by itself: ${end.kind}`);
  return droppedBytes > 0 ? undecided("the answer of npm audit is too large") : stdout;
}

const undecided = (why: string): GovernanceError =>
  new GovernanceError("undecided", [{ message: why }]);

async function osvAnswer(
  path: string,
  maxAgeDays: number,
  graphs: readonly LockGraph[],
  host: Host,
): Promise<Asked> {
  const locks = graphs.map(({ path: lock }) => lock);
  try {
    const records = osvRecords(resolve(host.cwd, path), host.fs);
    const answer = await matchOsv(records, { graphs, now: host.now(), maxAgeDays });
    return { source: "osv", answer, locks };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return { source: "osv", answer: { ok: false, why: error.message }, locks };
  }
}
