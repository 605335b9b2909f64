/** Questions to the signatures of a head. */
import type { Check } from "../../core/check.ts";
import { formatTime } from "../../core/time.ts";
import { answer } from "../answer.ts";
import type { HeadTrust } from "./head-trust.ts";
import type { HeadJudgement } from "./judge-head.ts";
import { judgeHead } from "./judge-head.ts";

/** `about` names the file. Who knows a key of the log asks for its signature; others are told. */
export function headChecks(text: string, trust: HeadTrust, about: string): [Check, Check] {
  const judged = judgeHead(text, trust);
  const places = { about, locations: [{ file: about }] };
  return [
    { ...headSigned(judged, trust), ...places },
    { ...headWitnessed(judged, trust), ...places },
  ];
}

function headSigned(judged: HeadJudgement | undefined, { log }: HeadTrust): Check {
  const id = "head_signed";
  const known = log.length > 0;
  const fail = (message: string) => answer(id, known, { outcome: "fail", message });
  if (judged === undefined || judged.signatures === 0) return fail("nobody signed this head");
  if (judged.broken.length > 0) {
    const message = `the signature of ${judged.broken.join(", ")} is wrong`;
    return answer(id, true, { outcome: "fail", message });
  }
  if (!known) {
    const message = "the head is signed, and no key of the log is known to check it with";
    return answer(id, false, { outcome: "no_data", message });
  }
  if (judged.signers.length > 0) {
    const message = `signed by ${judged.signers.join(", ")}`;
    return answer(id, true, { outcome: "pass", message });
  }
  if (judged.revoked.length === 0) return fail("it is signed, but by no key of this log");
  return fail(`the key of ${judged.revoked.join(", ")} was revoked, and no witness is older`);
}

function headWitnessed(judged: HeadJudgement | undefined, trust: HeadTrust): Check {
  const id = "head_witnessed";
  const { threshold } = trust;
  if (threshold === 0) {
    const message = "no witness is asked for";
    return answer(id, false, { outcome: "not_applicable", message });
  }
  const seen = judged?.witnesses ?? [];
  const list = seen.map(({ name, time }) => `${name} at ${formatTime(time)}`).join(", ");
  const message = `seen by ${seen.length} of ${threshold} witnesses${list === "" ? "" : `: ${list}`}`;
  return answer(id, true, { outcome: seen.length >= threshold ? "pass" : "fail", message });
}
