/** RESTORE.md: what to do with a bundle, for a person who has just woken up. Pure. */
import type { BundleRecord } from "./bundle-format.ts";

export function instructions(record: Omit<BundleRecord, "files">): string {
  const { known_good: good, app_version, commit, created_at, label, ledger } = record;
  return `# Going back from ${app_version}

Bundle "${label}" of ${created_at}, made at commit ${commit}.

## 1. Go back

The version to go back to on ${good.channel} is **${good.version}**${provenance(good)}. In the repository:

    npm run rollback -- --channel ${good.channel} --to-version ${good.version} --reason "WHY" --actor WHO

## 2. Get that version, where it does not run any more

${howToGet(good)}
## 3. Restore files that were lost or broken

\`files/\` holds policies, channel registry, ledger, runtime data and reports by their paths in the
repository. Unpack the whole bundle into a new folder, with every digest checked:

    npm run bundle -- --restore NEW_FOLDER --bundle THIS.zip

or with any zip tool; the digests stand in bundle.json, and \`sha256sum FILE\` gives those of files.
Copy what is needed. **Do not copy the ledger over one that is longer**: it would forget what
happened since. ${ledgerNote(ledger)}
`;
}

function provenance({ source, good_since }: BundleRecord["known_good"]): string {
  if (source === "named") return " (named by a person; the ledger does not know that it was good)";
  return good_since === undefined ? "" : ` (carried since ${good_since}, by the ledger)`;
}

function howToGet({ tag, commit, files }: BundleRecord["known_good"]): string {
  const sources =
    tag === undefined ? [] : [`    git checkout ${tag}        # commit ${commit ?? "unknown"}\n`];
  const packed = files.map((path) => `    files/${path}        # in this bundle\n`);
  return [...sources, ...packed].join("");
}

function ledgerNote(ledger: BundleRecord["ledger"]): string {
  if (ledger === null) return "This bundle holds none.";
  return `The one in this bundle has ${ledger.size} events and ends in hash\n${ledger.last_hash}.`;
}
