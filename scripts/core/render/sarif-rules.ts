/** Rules of a SARIF run: the script's catalogue, and what else its checks are named. */
import type { Check, CheckCatalogue, CheckMeaning } from "../check.ts";
import { visible } from "./visible.ts";

const LONGEST_TEXT = 1024;
const LONGEST_NAME = 255;

/** Every check of the script, whether it ran or not: rules change only with the tool. */
export function rulesOf(script: string, catalogue: CheckCatalogue, checks: readonly Check[]) {
  const known = Object.entries(catalogue).map(([id, meaning]) => ruleOf(script, id, meaning));
  const strangers = checks.map(({ id }) => id).filter((id) => !Object.hasOwn(catalogue, id));
  return [...known, ...[...new Set(strangers)].map((id) => ruleOf(script, id, strangerTo(script)))];
}

/** A check without a meaning, such as a command line that was refused. */
function strangerTo(script: string): CheckMeaning {
  return {
    title: `Reported by ${script} before or beside its own checks`,
    why: "The run could not do what it was asked to do.",
    fix: "Read the message of the result and run the script again.",
  };
}

function ruleOf(script: string, id: string, meaning: CheckMeaning) {
  const { title, why, fix } = meaning;
  const security = securityOf(meaning);
  const tags = ["release-governance", script, ...(security === undefined ? [] : ["security"])];
  return {
    id: visible(id),
    name: visible(id).slice(0, LONGEST_NAME),
    shortDescription: { text: filled(title, id) },
    fullDescription: { text: filled(why, title) },
    help: { text: `${why}\n\nFix: ${fix}`, markdown: `${why}\n\n**Fix:** ${fix}` },
    properties: {
      tags: [...new Set(tags)],
      ...(security === undefined ? {} : { "security-severity": security }),
    },
  };
}

/** An empty string counts as missing, and what is longer is refused. */
function filled(text: string, instead: string): string {
  return (text.trim() === "" ? instead : text).slice(0, LONGEST_TEXT);
}

/** A string above 0.0, up to 10.0; any other value would be taken as no severity. */
function securityOf({ securitySeverity }: CheckMeaning): string | undefined {
  if (securitySeverity === undefined) return undefined;
  return Math.min(10, Math.max(0.1, securitySeverity)).toFixed(1);
}
