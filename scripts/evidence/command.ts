/** `evidence`: what happened, provable offline by anyone. */
import type { Script } from "../core/command.ts";
import { CHECKS } from "./catalogue.ts";
import { backfillVerb } from "./backfill.ts";
import { checkpoint } from "./checkpoint.ts";
import { exportVerb } from "./export.ts";
import { prove } from "./prove.ts";
import { redact } from "./redact.ts";
import { verify } from "./verify.ts";
import { verifyHead } from "./verify-head.ts";
import { verifyProof } from "./verify-proof.ts";

export const script: Script = {
  name: "evidence",
  npmScript: "evidence",
  summary: "what happened, provable offline by anyone",
  verbs: {
    backfill: backfillVerb,
    checkpoint,
    export: exportVerb,
    prove,
    redact,
    verify,
    "verify-head": verifyHead,
    "verify-proof": verifyProof,
  },
  checks: CHECKS,
};
