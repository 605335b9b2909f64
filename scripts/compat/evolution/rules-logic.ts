/** Keywords that combine schemas (JSON Schema core, section 10.2). */
import { isSchema, schemaList } from "./json-shape.ts";
import { finding, narrowing } from "./question.ts";
import type { Finding, Question } from "./question.ts";
import { resolveReference, within } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import { narrowed, negated } from "./state.ts";
import type { Kind } from "./view.ts";
import { isImpossible, viewOf } from "./view.ts";

export function referenceFindings(q: Question): Finding[] {
  const reference = q.schema["$ref"];
  if (typeof reference !== "string") return [];
  return q.inquiry.includes(q.state, resolveReference(q.reader, reference), q.frames);
}

export function allOfFindings(q: Question): Finding[] {
  return branches(q, "allOf").flatMap((part) => q.inquiry.includes(q.state, part, q.frames));
}

/** One branch must hold all of the writer; else the writer is cut up by kind and each part asked. */
export function anyOfFindings(q: Question): Finding[] {
  const parts = branches(q, "anyOf");
  let best: Finding[] | undefined;
  for (const part of parts) {
    const found = q.inquiry.tries(() => q.inquiry.includes(q.state, part, q.frames));
    if (found.length === 0) return [];
    if (best === undefined || found.length < best.length) best = found;
  }
  const byKind = kindStates(q);
  if (byKind.length > 1) return byKind.flatMap(anyOfFindings);
  return [withAttempts(finding(q, "anyOf", parts.map(negated)), best ?? [])];
}

/** As `anyOf`, and the writer must have nothing in common with any other branch. */
export function oneOfFindings(q: Question): Finding[] {
  const parts = branches(q, "oneOf");
  let best: Finding[] | undefined;
  for (const [index, part] of parts.entries()) {
    const found = q.inquiry.tries(() => q.inquiry.includes(q.state, part, q.frames));
    const all = found.length > 0 ? found : overlaps(q, part, parts.toSpliced(index, 1));
    if (all.length === 0) return [];
    if (best === undefined || all.length < best.length) best = all;
  }
  const byKind = kindStates(q);
  if (byKind.length > 1) return byKind.flatMap(oneOfFindings);
  return [withAttempts(finding(q, "oneOf", parts.map(negated)), best ?? [])];
}

function overlaps(q: Question, part: Located, others: readonly Located[]): Finding[] {
  const common = others.filter((other) => !q.inquiry.isEmpty(narrowed(q.state, other)));
  if (common.length === 0) return [];
  return [finding(q, "oneOf", ...common.map((other) => [part, other]))];
}

export function notFindings(q: Question): Finding[] {
  const refused = q.schema["not"];
  if (!isSchema(refused)) return [];
  const at = within(q.reader, refused, "not");
  if (q.inquiry.isEmpty(narrowed(q.state, at))) return [];
  return [finding(q, "not", [at])];
}

/** `if` and `then` for the writer's values that meet the condition, `else` for the rest. */
export function conditionFindings(q: Question): Finding[] {
  const condition = q.schema["if"];
  if (!isSchema(condition)) return [];
  const at = within(q.reader, condition, "if");
  const ask = (keyword: "then" | "else", more: Located): Finding[] => {
    const part = q.schema[keyword];
    if (!isSchema(part)) return [];
    return q.inquiry.includes(narrowed(q.state, more), within(q.reader, part, keyword), q.frames);
  };
  return [...ask("then", at), ...ask("else", negated(at))];
}

function branches(q: Question, keyword: string): Located[] {
  return schemaList(q.schema[keyword]).map((part, index) =>
    within(q.reader, part, keyword, String(index)),
  );
}

const TYPE_GROUPS: readonly (readonly [string, readonly Kind[]])[] = [
  ["null", ["null"]],
  ["boolean", ["boolean"]],
  ["number", ["integer", "fraction"]],
  ["string", ["string"]],
  ["array", ["array"]],
  ["object", ["object"]],
];

/** The question for each type of the writer by itself; empty where there is only one. */
function kindStates(q: Question): Question[] {
  const groups = TYPE_GROUPS.filter(([, kinds]) => kinds.some((kind) => q.view.kinds.has(kind)));
  if (groups.length < 2) return [];
  return groups.flatMap(([type]) => {
    const state = narrowed(q.state, typeNarrowing(type));
    const view = viewOf(state);
    return isImpossible(view) ? [] : [{ ...q, state, view }];
  });
}

const TYPE_NARROWINGS = new Map(TYPE_GROUPS.map(([type]) => [type, narrowing({ type })]));

function typeNarrowing(type: string): Located {
  return TYPE_NARROWINGS.get(type) ?? narrowing({ type });
}

function withAttempts(general: Finding, best: readonly Finding[]): Finding {
  return {
    ...general,
    attempts: [...best.flatMap(({ attempts }) => attempts), ...general.attempts],
  };
}
