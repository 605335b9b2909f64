/**
 * Gate `audit`: known vulnerabilities of what is installed, asked of the registry. `npm audit` exits
 * 1 both for "vulnerable" and for "could not ask": only what it prints tells them apart.
 */
import { spawnSync } from "node:child_process";
import { auditAnswer } from "./audit-rules.ts";
import { conclude, ROOT } from "./conclude.ts";

const { stdout } = spawnSync("npm", ["audit", "--json"], {
  cwd: ROOT,
  encoding: "utf8",
  maxBuffer: 64 * 1_048_576,
  timeout: 120_000,
});
const answer = auditAnswer(stdout ?? "");
if (answer.kind === "no_answer") {
  process.stdout.write(`audit: could not ask: ${answer.reason}\n`);
  process.exitCode = 3;
} else {
  const { looked, problems } = answer;
  conclude({ gate: "audit", looked, things: "packages", problems });
}
