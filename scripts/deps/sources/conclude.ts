/** The end of every reader: claims become findings, unless they speak of another lock. */
import { counted } from "../../core/counted.ts";
import type { LockGraph } from "../../lockfiles/model.ts";
import { noAnswer } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { locate } from "./locate.ts";
import type { Claim } from "./locate.ts";

export function conclude(
  tool: string,
  claims: readonly Claim[],
  graphs: readonly LockGraph[],
  locks: readonly string[],
): Answer {
  const { reported, strange } = locate(claims, graphs);
  const [first] = strange;
  if (first !== undefined) {
    return noAnswer(
      `the report was made for another lock: "${first.slice(0, 120)}" is in none of ours`,
    );
  }
  return { ok: true, reported, detail: `${counted(reported.length, "finding")} of ${tool}`, locks };
}
