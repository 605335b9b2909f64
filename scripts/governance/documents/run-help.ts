/** Starts documented commands with --help, a few at a time, each bounded. */
import type { Host } from "../../core/host.ts";
import type { HelpAnswer, HelpRun } from "./help-runs.ts";

const TIMEOUT_MS = 30_000;

type RunHost = Pick<Host, "exec" | "env" | "execPath" | "cores" | "signal">;

/** In the order of the runs. Programs of `node_modules/.bin` come first, as under npm. */
export async function runHelp(
  host: RunHost,
  root: string,
  runs: readonly HelpRun[],
): Promise<HelpAnswer[]> {
  const answers: HelpAnswer[] = [];
  for (let start = 0; start < runs.length; start += host.cores) {
    const some = runs.slice(start, start + host.cores);
    answers.push(...(await Promise.all(some.map((run) => runOne(host, root, run)))));
  }
  return answers;
}

async function runOne(host: RunHost, root: string, { argv }: HelpRun): Promise<HelpAnswer> {
  const [program, ...words] = argv;
  const { end, stdout, stderr } = await host.exec({
    argv: [program === "node" ? host.execPath : program, ...words],
    cwd: root,
    env: {
      PATH: `${root}/node_modules/.bin:${host.env["PATH"] ?? "/usr/bin:/bin"}`,
      HOME: host.env["HOME"] ?? "/",
    },
    timeoutMs: TIMEOUT_MS,
    keepBytes: 1024 * 1024,
    signal: host.signal,
  });
  return { code: end.kind === "exited" ? end.code : undefined, text: `${stdout}\n${stderr}` };
}
