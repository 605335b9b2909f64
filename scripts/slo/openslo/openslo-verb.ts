/** What `npm run slo -- --openslo FILE` does: it prints a part of a policy, and writes nothing. */
import { resolve } from "node:path";
import type { Args, CommandResult } from "../../core/command.ts";
import { counted } from "../../core/counted.ts";
import { decodeUtf8 } from "../../core/json/decode-utf8.ts";
import { GovernanceError, usageError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { readBelow } from "../../core/policy/read-file.ts";
import type { GuardOption } from "../slo-guard-command.ts";
import { importOpenSlo } from "./openslo-import.ts";
import type { Remark } from "./openslo-members.ts";
import { readYaml } from "./yaml-node.ts";

const MOST_BYTES = 1024 * 1024;

/** @throws GovernanceError of kind `policy` that names all that cannot be expressed, by line. */
export async function runOpenSlo(
  args: Args<GuardOption>,
  host: Host,
  root: string,
  named: string,
): Promise<CommandResult> {
  refuseBeside(args);
  const { bytes, file } = await readBelow(host.fs, {
    root,
    path: resolve(host.cwd, named),
    maxBytes: MOST_BYTES,
    kind: "policy",
    ifMissing: "name a file of OpenSLO v1 documents",
  });
  const text = decodeUtf8(bytes);
  if (text === undefined) throw refusedFor(file, [{ line: 1, message: "not UTF-8" }]);
  const { guard, refused, left } = importOpenSlo(readYaml(text, file));
  if (refused.length > 0) throw refusedFor(file, refused);
  const { objectives, budgets } = guard;
  const message = `${counted(objectives.length, "objective")} with a budget each`;
  return {
    unreported: true,
    result: {},
    checks: [{ id: "openslo_expressed", outcome: "pass", enforced: true, message, locations: [] }],
    view: {
      headline: message,
      sections: [
        { title: "Not taken over", lines: inOrder(left).map((one) => said(file, one)) },
        {
          title: "For security/slo_targets.json",
          lines: JSON.stringify({ guard: { objectives, budgets } }, null, 2).split("\n"),
        },
      ],
    },
  };
}

/** @throws GovernanceError of kind `usage` for what an import does not look at. */
function refuseBeside(args: Args<GuardOption>): void {
  const texts = ["report", "canary", "baseline"] as const;
  const flags = ["quick", "trend"] as const;
  const given = texts.find((name) => args.text(name) !== undefined);
  const other = given ?? flags.find((name) => args.flag(name));
  if (other === undefined) return;
  throw usageError(`--${other} does not go with --openslo`, "An import judges nothing.");
}

function refusedFor(file: string, refused: readonly Remark[]): GovernanceError {
  const hint = "take it out, or state the objective in security/slo_targets.json yourself";
  const problems = inOrder(refused).map(({ line, message }) => ({
    message,
    hint,
    location: { file, line },
  }));
  return new GovernanceError("policy", problems);
}

function inOrder(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted((one, other) => one.line - other.line);
}

function said(file: string, { line, message }: Remark): string {
  return `${file}:${line} ${message}`;
}
