/**
 * `evidence redact`: takes one value back. First the ledger says so, then the value goes: a crash
 * between the two leaves a value whose redaction is known, which the next run completes.
 */
import type { Check } from "../core/check.ts";
import { verb } from "../core/command.ts";
import type { CommandResult } from "../core/command.ts";
import { refusedError, usageError } from "../core/errors.ts";
import { parentOf, tokensOf } from "../core/json/pointer.ts";
import { decideAndAppend, draftOf } from "../ledger/decide-and-append.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { projectLedger } from "../ledger/read-ledger.ts";
import { readDisclosure } from "../ledger/redaction/disclosure.ts";
import { NO_REDACTIONS, REDACTED, redactionEvolved } from "../ledger/redaction/redaction-state.ts";
import type { RedactionState, RedactionTarget } from "../ledger/redaction/redaction-state.ts";
import { readEventAuthority } from "../trust/key-list/event-authority.ts";
import { answer } from "./answer.ts";

export const redact = verb({
  summary: "take a value back that the evidence policy keeps apart; all proofs stay valid",
  mutating: true,
  options: {
    seq: { kind: "number", min: 0, required: true, describe: "number of the event, from 0" },
    path: {
      kind: "text",
      placeholder: "POINTER",
      required: true,
      describe: "JSON pointer within data",
    },
    reason: { kind: "text", placeholder: "TEXT", required: true, describe: "why" },
    actor: { kind: "text", placeholder: "NAME", required: true, describe: "who redacts" },
    "dry-run": { kind: "flag", describe: "say what would be done, and do nothing" },
  },
  examples: [
    {
      command: 'redact --seq 41 --path /reporter/email --reason "asked for" --actor dpo',
      says: "the address of who reported an incident",
    },
  ],
  async run(args, host, context) {
    const target = { seq: args.number("seq") ?? 0, path: args.need("path") };
    if (target.path === "" || tokensOf(target.path) === undefined) {
      throw usageError(`--path ${target.path} is no JSON pointer`, "such as /reporter/email");
    }
    const authority = await readEventAuthority(host.fs, context.root, host.now());
    const ledger = openLedger(host, context.root, authority);
    const evolve = redactionEvolved(target);
    const { state } = await projectLedger(ledger, NO_REDACTIONS, evolve);
    const found = await findValue(ledger, state, target);
    if (found.state !== "present") return redactResult(target, found.state);
    if (args.flag("dry-run")) return redactResult(target, "planned");
    const { digest } = found;
    const deed = { actor: args.need("actor"), reason: args.need("reason") };
    const draft = draftOf(host, context, { ...deed, type: REDACTED, data: { ...target, digest } });
    await decideAndAppend(ledger, {
      start: NO_REDACTIONS,
      evolve,
      decide: ({ redacted }) => (redacted.has(digest) ? [] : [draft]),
    });
    await ledger.disclosures.remove([digest]);
    return redactResult(target, "redacted");
  },
});

type Outcome = "redacted" | "already_redacted" | "planned" | "in_plain" | "not_found";

type Found =
  | { readonly state: "present"; readonly digest: string }
  | { readonly state: "already_redacted" | "in_plain" | "not_found" };

/** Completes a redaction that a crash cut, since its value is of no use to anyone any more. */
async function findValue(
  ledger: Ledger,
  { commitments, inPlain, redacted }: RedactionState,
  { seq, path }: RedactionTarget,
): Promise<Found> {
  if (commitments === undefined) throw refusedError(`there is no event ${seq} in the ledger`);
  const [done] = [...redacted].find(([, one]) => one.seq === seq && one.path === path) ?? [];
  if (done !== undefined) {
    await ledger.disclosures.remove([done]);
    return { state: "already_redacted" };
  }
  const name = tokensOf(path)?.at(-1);
  for (const { digest, parent } of commitments) {
    if (parent !== parentOf(path)) continue;
    const text = await ledger.disclosures.get(digest);
    const disclosure = text === undefined ? undefined : readDisclosure(text);
    if (disclosure?.name === name) return { state: "present", digest };
  }
  return { state: inPlain ? "in_plain" : "not_found" };
}

const SAYS: Readonly<Record<Outcome, string>> = {
  redacted: "was redacted: the ledger says so, and the value is gone",
  already_redacted: "was redacted before",
  planned: "would be redacted",
  in_plain: "stands in the ledger itself, and cannot be taken back",
  not_found: "is not there, or its disclosure is not",
};

function redactResult({ seq, path }: RedactionTarget, state: Outcome): CommandResult {
  const message = `${path} of event ${seq} ${SAYS[state]}`;
  const outcome = state === "in_plain" || state === "not_found" ? "fail" : "pass";
  const check: Check = answer("value_can_be_redacted", true, { outcome, message });
  return {
    checks: [check],
    result: { verb: "redact", redacted: { seq, path, state } },
    view: { headline: message },
  };
}
