/** `keys show` and `keys export`. */
import { resolve } from "node:path";
import type { Args, CommandResult, RunContext, Section } from "../core/command.ts";
import { refusedError, undecidedError } from "../core/errors.ts";
import type { TrustKeys } from "../core/gen/policy-trust_keys.types.ts";
import type { Host } from "../core/host.ts";
import { EXPORT_FORMS } from "../trust/formats/export-forms.ts";
import { exportKey } from "../trust/formats/export-key.ts";
import { keyStanding } from "../trust/keys/key-standing.ts";
import { trustedKey } from "../trust/key-list/key-list.ts";
import type { KeyEntry } from "../trust/key-list/key-list.ts";
import { fileCheck, keyListChecks } from "../trust/key-list/key-list-checks.ts";
import { KEY_LIST, readKeyList } from "../trust/key-list/key-list-files.ts";
import type { KeyListFiles } from "../trust/key-list/key-list-files.ts";
import { revisionDigest } from "../trust/key-list/succession.ts";

export async function show(_: Args, host: Host, { root }: RunContext): Promise<CommandResult> {
  const files = await existingList(host, root);
  const { value: list, sha256 } = files.loaded;
  const now = host.now();
  return {
    checks: [
      ...keyListChecks(list, files.history, now),
      fileCheck(files.behind),
      ...files.loaded.advisories,
    ],
    result: { revision: list.revision, revision_sha256: revisionDigest(list), key_file: null },
    inputs: [{ path: KEY_LIST, sha256, role: "policy" }],
    view: {
      headline: `revision ${list.revision} of the key list`,
      sections: [keySection(list, now), roleSection(list)],
    },
  };
}

/** A key of a list that does not hold is shown as such: the check fails, and no file is written. */
export async function exportOne(
  args: Args<"keyid" | "as" | "name" | "output">,
  host: Host,
  { root }: RunContext,
): Promise<CommandResult> {
  const { loaded, history } = await existingList(host, root);
  const checks = keyListChecks(loaded.value, history, host.now()).slice(0, 1);
  const entry = loaded.value.keys.find(({ keyid }) => keyid === args.need("keyid"));
  const trusted = entry && trustedKey(entry);
  if (trusted === undefined)
    throw refusedError(`there is no key ${args.need("keyid")} in the list`);
  const form = EXPORT_FORMS.find((known) => known === args.need("as")) ?? "pem";
  const text = exportKey(trusted, form, args.need("name"));
  const output = args.text("output");
  const sound = checks.every(({ outcome }) => outcome === "pass");
  if (output !== undefined && sound) await host.fs.writeAtomic(resolve(host.cwd, output), text);
  return {
    checks,
    result: { revision: loaded.value.revision, exported: text, key_file: null },
    view: {
      headline: `${trusted.key.keyid} as ${form}`,
      sections: [{ title: "Key", lines: text.trimEnd().split("\n") }],
    },
  };
}

async function existingList(host: Host, root: string): Promise<KeyListFiles> {
  const files = await readKeyList(host.fs, root);
  if (files !== undefined) return files;
  throw undecidedError(
    `there is no ${KEY_LIST}`,
    "start one with `npm run keys -- generate --key-out FILE --owner WHO`",
  );
}

function keySection({ keys }: TrustKeys, now: Date): Section {
  return {
    title: "Keys",
    columns: ["keyid", "owner", "from", "to", "now"],
    rows: keys.map((key) => [
      key.keyid,
      key.owner,
      key.valid_from,
      key.revoked_at ?? key.valid_to ?? "open",
      standing(key, now),
    ]),
  };
}

function standing(entry: KeyEntry, now: Date): string {
  const trusted = trustedKey(entry);
  return trusted === undefined ? "unusable" : keyStanding(trusted, { claimed: now, now });
}

function roleSection({ roles }: TrustKeys): Section {
  return {
    title: "Roles",
    columns: ["role", "needs", "keys", "members", "may append"],
    rows: roles.map(({ name, threshold, keys, actors = [], may_append = [] }) => [
      name,
      String(threshold),
      keys.join(" "),
      actors.join(", "),
      may_append.join(", "),
    ]),
  };
}
