/** Documents that must change when their subject does. */
import type { Check } from "../../core/check.ts";
import type { DocumentSubject } from "../../core/gen/policy-release_policy.types.ts";
import { answer } from "../answer.ts";

export interface SubjectFacts {
  readonly rule: DocumentSubject;
  /** The document is there. */
  readonly present: boolean;
  /** The subject's patterns match something, now or in the last release. */
  readonly subjectPresent: boolean;
  /** Version of the last release; `undefined` before the first. */
  readonly last: string | undefined;
  readonly documentChanged: boolean;
  /** Files of the subject that changed since the last release. */
  readonly changed: readonly string[];
}

export function currentCheck(facts: SubjectFacts): Check {
  const { rule, present, subjectPresent, last, documentChanged, changed } = facts;
  const { document, subject } = rule;
  const said = { about: document, at: [{ file: document }] };
  if (!present)
    return answer("document_current", "fail", {
      ...said,
      message: `there is no ${document}`,
      fix: "Write it, or correct documents.current of the release policy.",
    });
  if (!subjectPresent)
    return answer("document_current", "no_data", {
      ...said,
      message: `nothing is like ${subject.join(" or ")}, which ${document} is about`,
      fix: "Correct the patterns in documents.current of the release policy.",
    });
  if (last === undefined)
    return answer("document_current", "not_applicable", {
      ...said,
      message: `${document} is there; before the first release nothing tells whether it is current`,
    });
  if (changed.length === 0 || documentChanged)
    return answer("document_current", "pass", {
      ...said,
      message: `${document} ${documentChanged ? "changed" : "and its subject did not change"} since ${last}`,
    });
  const shown = changed.slice(0, 3).join(", ");
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : "";
  return answer("document_current", "fail", {
    ...said,
    message: `${document} has not changed since ${last}; its subject has: ${shown}${more}`,
    fix: `Read ${document} against the changes and bring it up to date.`,
  });
}
