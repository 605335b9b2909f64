/** Rules of a SARIF run: the script's catalogue, and what else its checks are named. */
import type { Check, CheckCatalogue, CheckMeaning } from "../check.ts";
import { visible } from "./visible.ts";

const LONGEST_TEXT = 1024;
const LONGEST_NAME = 255;

/**
 * Every check of the script, whether it ran or not, so that these rules change only with the tool;
 * and one more for each severity that a check has found of its own: code scanning reads the severity
 * of a result from its rule alone, so that two results of one rule could not differ.
 */
export function rulesOf(script: string, catalogue: CheckCatalogue, checks: readonly Check[]) {
  const known = Object.entries(catalogue).map(([id, meaning]) => ruleOf(script, id, meaning));
  const strangers = checks.map(({ id }) => id).filter((id) => !Object.hasOwn(catalogue, id));
  const others = [...new Set(strangers)].map((id) => ruleOf(script, id, strangerTo(script)));
  return [...known, ...others, ...ratedRules(script, catalogue, checks)];
}

/** The rule of a result: that of its check, or of its check and severity. */
export function ruleIdOf(check: Check): string {
  return visible(ruleNameOf(check));
}

const ruleNameOf = ({ id, security_severity: own }: Check): string =>
  own === undefined ? id : `${id}/${severityText(own)}`;

function ratedRules(script: string, catalogue: CheckCatalogue, checks: readonly Check[]) {
  const rated = checks.filter((check) => check.security_severity !== undefined);
  const byRule = new Map(rated.map((check) => [ruleNameOf(check), check]));
  return [...byRule].map(([rule, { id, security_severity: own = 0 }]) => {
    const meaning =
      (Object.hasOwn(catalogue, id) ? catalogue[id] : undefined) ?? strangerTo(script);
    const title = `${meaning.title} (severity ${severityText(own)})`;
    return ruleOf(script, rule, { ...meaning, title, securitySeverity: own });
  });
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

function securityOf({ securitySeverity }: CheckMeaning): string | undefined {
  return securitySeverity === undefined ? undefined : severityText(securitySeverity);
}

/** A string above 0.0, up to 10.0; any other value would be taken as no severity. */
function severityText(severity: number): string {
  return Math.min(10, Math.max(0.1, severity)).toFixed(1);
}
