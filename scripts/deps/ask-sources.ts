/** Asks the sources that were named; each either answers or says why it cannot. */
import { resolve } from "node:path";
import { GovernanceError, undecidedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { folderOf } from "../lockfiles/lock-input.ts";
import type { LockGraph } from "../lockfiles/model.ts";
import type { ReportFormat, SourceName } from "./source-names.ts";
import { noAnswer, parseReport } from "./sources/answer.ts";
import type { Answer, Question } from "./sources/answer.ts";
import { matchOsv } from "./sources/osv-database.ts";
import { osvRecords } from "./sources/osv-records.ts";
import { READERS } from "./sources/readers.ts";

export interface Asked {
  readonly source: SourceName;
  readonly answer: Answer;
}

/** A report that was given: its format and its file. */
export interface GivenReport {
  readonly format: ReportFormat;
  readonly path: string;
}

export interface Wanted {
  readonly reports: readonly GivenReport[];
  readonly runNpm: boolean;
  readonly osv: readonly string[];
}

const REPORT_BYTES = 256 * 1024 * 1024;
const NPM_TIMEOUT = 5 * 60 * 1000;

export async function askSources(wanted: Wanted, question: Question, host: Host): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { format, path } of wanted.reports) {
    const answer = await answerOf(format, () => given(path, host), question);
    asked.push({ source: format, answer });
  }
  if (wanted.runNpm) {
    const npm = question.graphs.filter(({ format }) => format.startsWith("npm "));
    if (npm.length === 0)
      asked.push({ source: "npm_audit", answer: noAnswer("there is no npm lock") });
    for (const graph of npm) {
      const about = { ...question, graphs: [graph] };
      const answer = await answerOf("npm_audit", () => ran(graph, question.root, host), about);
      asked.push({ source: "npm_audit", answer });
    }
  }
  for (const path of wanted.osv)
    asked.push({ source: "osv", answer: await osvAnswer(path, question, host) });
  return asked;
}

/** What cannot be read or was not there is no answer; it is never an empty one. */
async function answerOf(
  format: ReportFormat,
  read: () => Promise<string>,
  question: Question,
): Promise<Answer> {
  try {
    const report = parseReport(await read());
    if (report === undefined) return noAnswer("the answer is empty, cut off or not JSON");
    return READERS[format](report, question);
  } catch (error) {
    if (error instanceof GovernanceError) return noAnswer(error.message);
    throw error;
  }
}

const given = async (path: string, host: Host): Promise<string> =>
  new TextDecoder().decode(await host.fs.read(resolve(host.cwd, path), REPORT_BYTES));

/** npm gets the environment that finds it and its configuration, and nothing else of ours. */
async function ran(graph: LockGraph, root: string, host: Host): Promise<string> {
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
  if (end.kind !== "exited") throw undecidedError(`npm audit did not end by itself: ${end.kind}`);
  if (droppedBytes > 0) throw undecidedError("the answer of npm audit is too large");
  return stdout;
}

async function osvAnswer(path: string, question: Question, host: Host): Promise<Answer> {
  try {
    return await matchOsv(osvRecords(resolve(host.cwd, path), host.fs), question);
  } catch (error) {
    if (error instanceof GovernanceError) return noAnswer(error.message);
    throw error;
  }
}
