/**
 * Where disclosures are: a folder beside the ledger, one file each, so that taking one back is
 * the removal of a file and touches nothing else.
 */
import { join } from "node:path";
import type { FsPort } from "../../core/host.ts";
import { loadPolicy } from "../../core/policy/load-policy.ts";
import { isNamed } from "../event-types.ts";
import { disclosureDigest } from "./disclosure.ts";

export const EVIDENCE_POLICY = "security/evidence_policy.json";
/** Relative to the root; kept out of version control, which forgets nothing. */
export const DISCLOSURES = "security/release_ledger.disclosures";

const MAX_BYTES = 2_097_152;

export interface DisclosureStore {
  /** JSON pointers, within data, that the policy names for a type of event. */
  fieldsOf(type: string): Promise<readonly string[]>;
  put(disclosures: ReadonlyMap<string, string>): Promise<void>;
  /** `undefined` where there is none, or it is not what the digest stands for. */
  get(digest: string): Promise<string | undefined>;
  remove(digests: Iterable<string>): Promise<void>;
}

export function disclosureStore(fs: FsPort, root: string): DisclosureStore {
  const pathOf = (digest: string) => join(root, DISCLOSURES, digest);
  return {
    async fieldsOf(type) {
      if ((await fs.stat(join(root, EVIDENCE_POLICY))) === undefined) return [];
      const { value } = await loadPolicy(fs, root, EVIDENCE_POLICY, "policy/evidence_policy");
      const rules = value.redactable.filter(({ events }) => isNamed(events, type));
      return rules.flatMap(({ fields }) => fields);
    },
    async put(disclosures) {
      for (const [digest, text] of disclosures) {
        await fs.writeAtomic(pathOf(digest), `${text}\n`, 0o600);
      }
    },
    async get(digest) {
      if (!isDigest(digest) || (await fs.stat(pathOf(digest))) === undefined) return undefined;
      const text = Buffer.from(await fs.read(pathOf(digest), MAX_BYTES))
        .toString()
        .trimEnd();
      return disclosureDigest(text) === digest ? text : undefined;
    },
    async remove(digests) {
      for (const digest of digests) if (isDigest(digest)) await fs.remove(pathOf(digest));
    },
  };
}

/** Digests come from events and name files: nothing else may. */
function isDigest(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
