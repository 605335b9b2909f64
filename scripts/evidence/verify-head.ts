/** `evidence verify-head`: is the ledger still the one whose head was kept? */
import { resolve } from "node:path";
import { verb } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import { usageError } from "../core/errors.ts";
import { readKeptHead } from "./head/kept-head.ts";
import { continuesKeptHead, ledgerChecks } from "./ledger-rules.ts";
import { ledgerResult } from "./ledger-view.ts";
import { headChecks } from "./head/head-rules.ts";
import { readHeadTrust } from "./head/head-trust.ts";
import { LEDGER_OPTION, TRUST_OPTIONS, trustOptions } from "./options.ts";
import { scanFile } from "./scan-file.ts";

export const verifyHead = verb({
  summary: "check the ledger against heads that were kept elsewhere",
  options: {
    against: {
      kind: "list",
      placeholder: "FILE",
      describe: "a checkpoint that was kept; may be repeated",
    },
    ledger: LEDGER_OPTION,
    ...TRUST_OPTIONS,
  },
  examples: [
    { command: "verify-head --against kept.checkpoint", says: "cut, rewritten or deleted history" },
  ],
  async run(args, host, { root }) {
    const files = args.list("against");
    if (files.length === 0) {
      throw usageError("verify-head needs --against FILE", "give a checkpoint that was kept");
    }
    const kept = await Promise.all(
      files.map((file) => readKeptHead(host.fs, root, resolve(host.cwd, file))),
    );
    const sizes = kept.flatMap(({ checkpoint }) => checkpoint?.size ?? []);
    const file = args.text("ledger");
    const ledger = file === undefined ? {} : { file: resolve(host.cwd, file) };
    const facts = await scanFile({ fs: host.fs, root, ...ledger, sizes });
    const trust = await readHeadTrust(host, root, trustOptions(args));
    const checks = [
      ...kept.map((head) => continuesKeptHead(facts, head)),
      ...ledgerChecks(facts),
      ...kept.flatMap(({ text, path }) => headChecks(text, trust, path)),
    ];
    const headline = `${facts.path}, ${counted(facts.scan.head.size, "event")}`;
    return ledgerResult({ verb: "verify-head", checks, facts, kept, headline });
  },
});
