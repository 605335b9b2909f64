/** What is asked of the seal of a backfilled package. */
import type { Check } from "../../core/check.ts";
import { parseTime } from "../../core/time.ts";
import type { SignatureRule } from "../../trust/envelope/verify-envelope.ts";
import { verifyStatement } from "../../trust/statement/verify-statement.ts";
import { answer, faultless } from "../answer.ts";
import { SEAL_TYPE } from "./seal.ts";
import type { SealFile } from "./seal.ts";

export interface SealFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A text says why the file is no seal. */
  readonly file: SealFile | string;
  /** SHA-256 of the events file of the package. */
  readonly eventsSha256: string | undefined;
  /** What the events do not bear out. */
  readonly faults: readonly string[];
}

export interface SealTrust {
  readonly rule: SignatureRule | undefined;
  readonly now: Date;
}

export function sealChecks(facts: SealFacts, trust: SealTrust): Check[] {
  return [sealMatches(facts), sealSigned(facts, trust)];
}

function sealMatches({ file, path, eventsSha256, faults }: SealFacts): Check {
  const id = "package_seal_matches";
  const about = { about: path, locations: [{ file: path }] };
  if (typeof file === "string") {
    return answer(id, true, { outcome: "fail", message: `it is no seal: ${file}`, ...about });
  }
  const { outputSha256, legacyEvents, events } = file.seal;
  const other =
    eventsSha256 === outputSha256 ? [] : ["events.ndjson is not the file that was sealed"];
  const good = `${legacyEvents} of ${events} events are as they were sealed`;
  return { ...faultless(id, [...other, ...faults], good), ...about };
}

/** Without a signature the time of the seal is the word of whoever had the file last. */
function sealSigned({ file, bytes }: SealFacts, { rule, now }: SealTrust): Check {
  const id = "package_seal_signed";
  if (typeof file === "string" || !file.isEnvelope) {
    return faultless(id, ["the seal is not signed"], "", rule !== undefined);
  }
  if (rule === undefined) {
    const message = "there is a signature, and no key to check it";
    return answer(id, false, { outcome: "no_data", message });
  }
  const { seal } = file;
  const demand = {
    predicateType: SEAL_TYPE,
    artifacts: [{ name: seal.output, sha256: seal.outputSha256 }],
    rule,
    timeOf: () => ({ claimed: parseTime(seal.sealedAt) ?? new Date(0), now }),
  };
  const verdict = verifyStatement(bytes, demand);
  if (verdict.ok) {
    const signers = verdict.signers.join(", ");
    return faultless(id, [], `sealed at ${seal.sealedAt}, signed by ${signers}`);
  }
  return faultless(
    id,
    verdict.reasons.map(({ code, message }) => `${code}: ${message}`),
    "",
  );
}
