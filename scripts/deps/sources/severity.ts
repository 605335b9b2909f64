/** Severity by the word of a database, else by the score of a CVSS vector and its bands. */
import cvss from "ae-cvss-calculator";
import { readSeverity } from "../finding.ts";
import type { Severity } from "../finding.ts";

export interface Rated {
  readonly severity: Severity;
  /** The vector with the highest score, where there is one. */
  readonly cvss?: string;
}

/** The first word that is known decides; vectors decide where no word is. */
export function rated(
  words: readonly (string | undefined)[],
  vectors: readonly (string | undefined)[],
): Rated {
  const word = words.map(readSeverity).find((one) => one !== "unknown");
  const [best] = vectors
    .flatMap((vector) => (vector === undefined ? [] : [{ vector, score: scoreOfVector(vector) }]))
    .filter(({ score }) => score >= 0)
    .toSorted((a, b) => b.score - a.score || (a.vector < b.vector ? -1 : 1));
  const severity = word ?? bandOf(best?.score ?? -1);
  return best === undefined ? { severity } : { severity, cvss: best.vector };
}

/** Negative where the text is no vector of a version that is known. */
export function scoreOfVector(vector: string): number {
  try {
    const scores = cvss.fromVector(vector)?.calculateScores();
    return typeof scores?.overall === "number" ? scores.overall : -1;
  } catch {
    return -1;
  }
}

/** Qualitative severity rating scale, CVSS 3.1 section 5 and 4.0 section 6. */
export function bandOf(score: number): Severity {
  if (score < 0) return "unknown";
  if (score === 0) return "info";
  if (score < 4) return "low";
  if (score < 7) return "moderate";
  return score < 9 ? "high" : "critical";
}
