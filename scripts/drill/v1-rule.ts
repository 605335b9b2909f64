/** Evidence of version 1: is it what it says? It never stands for the signature of the role. Pure. */
import type { Check } from "../core/check.ts";
import type { DrillFile } from "./drill-file.ts";
import { answer, faultless } from "./guard-answer.ts";
import { ageFaults } from "./latest-rules.ts";
import { isMadeWith } from "./v1-signature.ts";
import type { V1Signature } from "./v1-signature.ts";

export interface V1Evidence {
  readonly path: string;
  /** A text says why it cannot be read. */
  readonly signature: V1Signature | string;
  /** The artifacts that it names, as they are now, in its order. */
  readonly files: readonly DrillFile[];
}

export interface V1Facts {
  readonly secret: string | undefined;
  readonly maxAgeMs: number;
  readonly now: Date;
}

export function v1Check({ path, signature, files }: V1Evidence, facts: V1Facts): Check {
  const more = { about: path, locations: [{ file: path }] };
  if (typeof signature === "string") {
    return answer("drill_shared_secret", "fail", `${path}: ${signature}`, more);
  }
  if (facts.secret === undefined) {
    const message = "there is no shared secret to verify it with";
    return answer("drill_shared_secret", "no_data", message, more);
  }
  const faults = [
    ...(isMadeWith(facts.secret, signature) ? [] : ["it was not made with this secret"]),
    ...ageFaults("it", signature.signedAt, facts.maxAgeMs, facts.now),
    ...signature.artifacts.flatMap(({ path: named, sha256 }, index) => {
      const now = files[index];
      if (now === undefined || "problem" in now)
        return [`${named} ${now?.problem ?? "is missing"}`];
      return now.sha256 === sha256 ? [] : [`${named} was changed`];
    }),
  ];
  return faultless("drill_shared_secret", faults, GOOD, more);
}

const GOOD = "made with a shared secret: the verifier could have forged it";
