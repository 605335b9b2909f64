/**
 * A runner to be killed: `node kills-exec-runner.ts ID WORD MODE`. Its children, of all kinds that do
 * not want to end, carry `KILL_TEST=WORD` or have WORD on their command line. In mode `handled` it ends itself on a signal, as the
 * scripts do on a second one; in mode `bare` the signal ends it; in mode `crash` an error of its own
 * does, and in mode `once` it runs one program and comes to its end.
 */
import { join } from "node:path";
import { tmpdir } from "node:os";
import { makeExec } from "../../scripts/adapters/exec.ts";
import { SIGNAL_EXIT } from "../../scripts/core/exit-codes.ts";

const [id = "", word = "", mode = ""] = process.argv.slice(2);
const exec = makeExec({
  now: () => new Date(),
  elapsed: () => performance.now(),
  newId: () => id,
  env: process.env,
});

if (mode === "handled") {
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      exec.terminateAll();
      process.exit(SIGNAL_EXIT[signal]);
    });
  }
}

if (mode === "crash") {
  setTimeout(() => {
    throw new Error("this runner crashes, as asked");
  }, 250);
}

const SCRIPTS: readonly string[] = [
  "exit 0",
  "trap '' TERM INT HUP; (trap '' TERM; sleep 60) & while :; do sleep 0.05; done",
  "setsid sleep 60 & sleep 0.05",
  "(setsid sh -c 'trap \"\" TERM; sleep 60 & sleep 60' > /dev/null 2>&1 &) ; sleep 60",
  "yes",
  "(sleep 60 &) ; exit 1",
  `env -i /bin/sh -c 'trap "" TERM; while :; do /bin/sleep 1; done; : ${word}' & sleep 60`,
  `(env -i setsid /bin/sh -c 'trap "" TERM; while :; do /bin/sleep 1; done; : ${word}' &) ; sleep 60`,
];

async function run(script: string, lane: number): Promise<void> {
  await exec.exec({
    argv: ["sh", "-c", script],
    cwd: tmpdir(),
    env: { PATH: "/usr/bin:/bin", KILL_TEST: word },
    timeoutMs: 250,
    graceMs: 50,
    logFile: join(tmpdir(), `${lane}.log`),
  });
}

async function runForEver(script: string, lane: number): Promise<never> {
  for (;;) await run(script, lane);
}

await run("exit 0", 0);
process.stdout.write("up\n");
if (mode !== "once") await Promise.all(SCRIPTS.map(runForEver));
