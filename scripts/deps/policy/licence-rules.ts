/** Licences as SPDX expressions. What is not known is a verdict of its own, and a check of its own. */
import parseSpdx from "spdx-expression-parse";
import type { PackageRule } from "./rule.ts";

export type LicenceVerdict = "allowed" | "denied" | "unknown";

export const licenceAllowed: PackageRule = {
  asked: ({ licences }) => licences?.allow !== undefined || licences?.deny !== undefined,
  judge: ({ one }, { policy, licenceOf }) => {
    const licence = licenceOf(one);
    const verdict = licenceVerdict(licence, policy.licences?.allow, policy.licences?.deny ?? []);
    return verdict === "denied"
      ? `has the licence ${licence ?? ""}, which is not allowed`
      : undefined;
  },
};

export const licenceKnown: PackageRule = {
  asked: ({ licences }) => licences !== undefined && licences.unknown !== "pass",
  judge: ({ one }, { licenceOf }) => {
    const licence = licenceOf(one);
    if (licenceVerdict(licence, undefined, []) !== "unknown") return undefined;
    return licence === undefined
      ? "has no licence that is known"
      : `has the licence "${licence.slice(0, 60)}", which is not an SPDX expression`;
  },
  outcome: ({ licences }) => (licences?.unknown === "undecided" ? "no_data" : "fail"),
};

/** OR needs one part that is allowed, AND needs all; unknown is a verdict of its own. */
export function licenceVerdict(
  text: string | undefined,
  allow: readonly string[] | undefined,
  deny: readonly string[],
): LicenceVerdict {
  if (text === undefined) return "unknown";
  try {
    return judge(parseSpdx(text), allow, deny);
  } catch {
    return "unknown";
  }
}

function judge(
  node: parseSpdx.Info,
  allow: readonly string[] | undefined,
  deny: readonly string[],
): LicenceVerdict {
  if ("license" in node) {
    const id = node.plus === true ? `${node.license}+` : node.license;
    if (deny.includes(id)) return "denied";
    return allow === undefined || allow.includes(id) ? "allowed" : "denied";
  }
  const parts = new Set([judge(node.left, allow, deny), judge(node.right, allow, deny)]);
  const decisive = node.conjunction === "or" ? "allowed" : "denied";
  if (parts.has(decisive)) return decisive;
  if (parts.has("unknown")) return "unknown";
  return decisive === "allowed" ? "denied" : "allowed";
}
