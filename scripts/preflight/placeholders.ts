/**
 * `{run_dir}` and the like in a gate's arguments, variables and evidence paths. A folder that is
 * new with every run is the surest guard against stale evidence. Only `{word}` is a placeholder,
 * so that globs such as `*.{ts,js}` and JSON stay as they are; `{{word}}` stands for `{word}`.
 */
export const PLACEHOLDERS = [
  "run_dir",
  "run_id",
  "gate_id",
  "correlation_id",
  "release_candidate_id",
] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

/** A value that this run does not have is absent: a gate that asks for it cannot be started. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

const PLACEHOLDER = /\{\{([a-z_]+)\}\}|\{([a-z_]+)\}/g;

/** Leaves in place what has no value. */
export function fill(text: string, values: PlaceholderValues): string {
  return text.replaceAll(PLACEHOLDER, (whole: string, literal?: string, name?: string) => {
    if (literal !== undefined) return `{${literal}}`;
    const known = PLACEHOLDERS.find((candidate) => candidate === name);
    return (known === undefined ? undefined : values[known]) ?? whole;
  });
}

/** The names in braces, without those that are escaped. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, , name]) =>
    name === undefined ? [] : [name],
  );
}

/** What a gate asks for and this run cannot say, such as a release candidate. */
export function withoutValue(texts: readonly string[], values: PlaceholderValues): string[] {
  const names = new Set(texts.flatMap(namesIn));
  return PLACEHOLDERS.filter((name) => names.has(name) && values[name] === undefined);
}

/** The same for every run, for comparing evidence patterns and for digests of commands. */
export function sampleValues(gateId: string): PlaceholderValues {
  return {
    run_dir: ".release/preflight/run",
    run_id: "run",
    gate_id: gateId,
    correlation_id: "correlation",
    release_candidate_id: "candidate",
  };
}
