/** Approvals on disk: a file, and beside it signatures of OpenSSH (`.sig`) or ours (`.intoto.jsonl`). */
import { resolve } from "node:path";
import { sha256Hex } from "../core/digest.ts";
import { GovernanceError } from "../core/errors.ts";
import type { PromotionApprovalEvidence } from "../core/gen/evidence-promotion-approval.types.ts";
import type { TrustKeys } from "../core/gen/policy-trust_keys.types.ts";
import type { FsPort } from "../core/host.ts";
import { readReport } from "../core/policy/read-report.ts";
import { trustedKey } from "../trust/key-list/key-list.ts";
import { keyStanding } from "../trust/keys/key-standing.ts";
import type { SigningTime } from "../trust/keys/key-standing.ts";
import { verifyStatement } from "../trust/statement/verify-statement.ts";
import type { ApprovalFact, Unreadable } from "./facts.ts";
import { verifySshSignature } from "./ssh-signature.ts";

export const APPROVAL_TYPE = "https://release-governance.invalid/promotion-approval/v1";
export const APPROVAL_NAMESPACE = "release-approval";

const MOST_BYTES = 64 * 1024;

export interface Approver {
  /** Keys of the role, of the signed list. */
  readonly list: TrustKeys;
  readonly role: string;
}

export async function readApproval(
  fs: FsPort,
  root: string,
  path: string,
  approver: Approver,
  now: Date,
): Promise<ApprovalFact | Unreadable> {
  try {
    const { value, sha256 } = await readReport(fs, root, path, "evidence/promotion-approval");
    const message = await fs.read(resolve(root, path), MOST_BYTES);
    if (sha256Hex(message) !== sha256) throw changed(path);
    const time = { claimed: new Date(value.approved_at), now };
    const ssh = await sshSigners(fs, resolve(root, path), message, approver, time);
    const own = await ownSigners(fs, resolve(root, path), { path, sha256 }, approver, time);
    const signers = [...new Set([...ssh.signers, ...own.signers])];
    return { path, ...saidBy(value), signers, faults: [...ssh.faults, ...own.faults] };
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return { id: "approval", path, says: error.message.split("\n")[0] ?? "" };
  }
}

function changed(path: string): GovernanceError {
  return new GovernanceError("undecided", [{ message: `${path} changed while it was read` }]);
}

function saidBy(value: PromotionApprovalEvidence) {
  return {
    version: value.version,
    channel: value.channel,
    candidate: value.release_candidate_id,
    approvedAt: new Date(value.approved_at),
    expiresAt: new Date(value.expires_at),
  };
}

interface Signers {
  readonly signers: readonly string[];
  readonly faults: readonly string[];
}

const NOBODY: Signers = { signers: [], faults: [] };

async function sshSigners(
  fs: FsPort,
  path: string,
  message: Uint8Array,
  approver: Approver,
  time: SigningTime,
): Promise<Signers> {
  if ((await fs.stat(`${path}.sig`)) === undefined) return NOBODY;
  const armoured = Buffer.from(await fs.read(`${path}.sig`, MOST_BYTES)).toString();
  const verdict = verifySshSignature(message, armoured, APPROVAL_NAMESPACE);
  if (!verdict.ok) return { signers: [], faults: [`.sig: ${verdict.why}`] };
  const raw = Buffer.from(verdict.key.raw);
  const found = entriesOf(approver).find(({ trusted }) => raw.equals(trusted.key.raw));
  if (found === undefined) {
    return { signers: [], faults: [`.sig: no key of the role ${approver.role} made it`] };
  }
  const standing = keyStanding(found.trusted, time);
  if (standing !== "valid") return { signers: [], faults: [`.sig: ${standing}`] };
  return { signers: [found.owner], faults: [] };
}

/** One envelope a line; each counts for itself, since people sign one after the other. */
async function ownSigners(
  fs: FsPort,
  path: string,
  artifact: { readonly path: string; readonly sha256: string },
  approver: Approver,
  time: SigningTime,
): Promise<Signers> {
  const file = `${path}.intoto.jsonl`;
  if ((await fs.stat(file)) === undefined) return NOBODY;
  const text = Buffer.from(await fs.read(file, MOST_BYTES)).toString();
  const entries = entriesOf(approver);
  const rule = { keys: entries.map(({ trusted }) => trusted), threshold: 1 };
  const verdicts = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) =>
      verifyStatement(Buffer.from(line), {
        predicateType: APPROVAL_TYPE,
        artifacts: [{ name: artifact.path, sha256: artifact.sha256 }],
        rule,
        timeOf: () => time,
      }),
    );
  const keyids = new Set(verdicts.flatMap((one) => (one.ok ? one.signers : [])));
  const owners = entries.filter(({ trusted }) => keyids.has(trusted.key.keyid));
  const faults = verdicts.flatMap((one) =>
    one.ok ? [] : [`.intoto.jsonl: ${one.reasons[0].code}`],
  );
  return { signers: owners.map(({ owner }) => owner), faults };
}

/** A person with two keys is one signer: the owner counts, not the key. */
function entriesOf({ list, role }: Approver) {
  const keyids = list.roles.find(({ name }) => name === role)?.keys ?? [];
  return list.keys
    .filter(({ keyid }) => keyids.includes(keyid))
    .flatMap((entry) => {
      const trusted = trustedKey(entry);
      return trusted === undefined ? [] : [{ owner: entry.owner, trusted }];
    });
}
