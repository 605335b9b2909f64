/** What a source of advisories says when it is asked: findings, or why there is no answer. */
import type { JsonObject } from "../../core/json-value.ts";
import { isObject } from "../../lockfiles/json-members.ts";
import type { LockGraph } from "../../lockfiles/model.ts";
import type { Reported } from "../merge.ts";

export type Answer =
  | {
      readonly ok: true;
      readonly reported: readonly Reported[];
      readonly detail: string;
      /** Paths of the locks that were looked at in full, as far as the report shows it. */
      readonly locks: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

export interface Question {
  readonly graphs: readonly LockGraph[];
  readonly now: Date;
  /** Days that the database behind an answer may be old. */
  readonly maxAgeDays: number;
  /** Absolute path of the repository: some reports name what they looked at so. */
  readonly root: string;
}

export type ReportReader = (report: JsonObject, question: Question) => Answer;

export const noAnswer = (why: string): Answer => ({ ok: false, why });

/** A text that is no whole JSON object holds no answer. */
export function parseReport(text: string): JsonObject | undefined {
  try {
    const value: JsonObject = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** Why a database of that time is no answer; `undefined` where it is new enough. */
export function tooOld(time: Date | undefined, question: Question): string | undefined {
  if (time === undefined) return "the report does not say how old its database is";
  const age = Math.floor((question.now.getTime() - time.getTime()) / DAY);
  return age > question.maxAgeDays
    ? `the database is ${age} days old, ${question.maxAgeDays} are allowed`
    : undefined;
}
