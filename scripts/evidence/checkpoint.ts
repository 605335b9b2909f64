/** `evidence checkpoint`: writes down the head of the ledger, to be kept elsewhere. */
import { relative, resolve } from "node:path";
import type { Check } from "../core/check.ts";
import { verb } from "../core/command.ts";
import { usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { formatCheckpoint } from "../ledger/notes/checkpoint.ts";
import { LEDGER_PATH } from "../ledger/open-ledger.ts";
import { readSigningKeys } from "../trust/keys/signing-keys.ts";
import { SIGNING_OPTIONS } from "../trust/keys/signing-options.ts";
import { readKeptHead } from "./head/kept-head.ts";
import { continuesKeptHead, ledgerChecks } from "./ledger-rules.ts";
import { ledgerResult } from "./ledger-view.ts";
import { headChecks } from "./head/head-rules.ts";
import { readHeadTrust } from "./head/head-trust.ts";
import { signedHead } from "./head/sign-head.ts";
import { LEDGER_OPTION, TRUST_OPTIONS, trustOptions } from "./options.ts";
import { scanFile } from "./scan-file.ts";
import type { LedgerFacts } from "./scan-file.ts";

export const CHECKPOINT_PATH = LEDGER_PATH.replace(/\.ndjson$/, ".checkpoint");

export const checkpoint = verb({
  summary: "write the head of the ledger as a checkpoint, if it continues the last one",
  mutating: true,
  options: {
    origin: {
      kind: "text",
      placeholder: "NAME",
      describe: "name of the log, such as example.com/app (default: made from its first event)",
    },
    output: { kind: "text", placeholder: "FILE", describe: `default ${CHECKPOINT_PATH}` },
    ledger: LEDGER_OPTION,
    ...SIGNING_OPTIONS,
    ...TRUST_OPTIONS,
    cosignatures: {
      kind: "list",
      placeholder: "FILE",
      describe: "signatures that witnesses sent for this head; may be repeated",
    },
  },
  examples: [
    {
      command: "checkpoint --origin example.com/app --signing-key file:ledger.pem",
      says: "to keep with the release",
    },
    { command: "checkpoint --cosignatures w1.txt", says: "add what a witness signed" },
  ],
  async run(args, host, { root }) {
    const keys = await readSigningKeys(args, host);
    const trust = await readHeadTrust(host, root, trustOptions(args));
    const path = resolve(host.cwd, args.text("output") ?? resolve(root, CHECKPOINT_PATH));
    const kept = await previous(host, root, path);
    const file = args.text("ledger");
    const ledger = file === undefined ? {} : { file: resolve(host.cwd, file) };
    const sizes = kept.flatMap(({ checkpoint: head }) => head?.size ?? []);
    const facts = await scanFile({ fs: host.fs, root, ...ledger, sizes });
    const continues = kept.map((head) => continuesKeptHead(facts, head));
    const origin = originOf(args.text("origin") ?? kept[0]?.checkpoint?.origin, facts);
    const text = formatCheckpoint({ origin, size: facts.scan.head.size, root: facts.root });
    const cosignatures = await textsOf(args.list("cosignatures"), host);
    const note = signedHead({ text, origin, before: kept[0]?.text, keys, cosignatures }, trust);
    const written = relative(root, path);
    const [signed, witnessed] = headChecks(note, trust, written);
    const checks = [...continues, ...ledgerChecks(facts, true), signed];
    const answer = { verb: "checkpoint", checks, facts, kept } as const;
    if (checks.some(stops)) return ledgerResult({ ...answer, headline: "nothing was written" });
    await host.fs.writeAtomic(path, note);
    const lines = [...note.trimEnd().split("\n"), witnessed.message];
    return ledgerResult({ ...answer, written, lines, headline: `${written} written` });
  },
});

/** An advisory failure, such as that nobody signed, does not keep the head from being written. */
function stops({ outcome, enforced }: Check): boolean {
  return enforced && (outcome === "fail" || outcome === "no_data");
}

function textsOf(files: readonly string[], host: Host): Promise<string[]> {
  return Promise.all(
    files.map(async (file) => {
      return Buffer.from(await host.fs.read(resolve(host.cwd, file), 65_536)).toString("utf8");
    }),
  );
}

/** A log must not sign two histories: the new head has to continue the one that it replaces. */
async function previous(host: Host, root: string, path: string) {
  const there = (await host.fs.stat(path)) !== undefined;
  return there ? [await readKeptHead(host.fs, root, path)] : [];
}

/** Two logs never share their first event: it holds their time and their content. */
function originOf(given: string | undefined, { firstHash = "" }: LedgerFacts): string {
  const origin = given ?? `release-ledger/${firstHash.slice(0, 32) || "empty"}`;
  if (/^[^\s+]+$/u.test(origin)) return origin;
  throw usageError(
    `--origin "${origin}" has a space or a plus`,
    "give a name like example.com/app",
  );
}
