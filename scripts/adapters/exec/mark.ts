/**
 * The variable by which a child and its descendants are known again after they have left its
 * process group: `RELEASE_GOVERNANCE_EXEC_ID=<runner>.<number>/`. A runner below another appends to
 * the other's value, so that each finds what its own children started, however deep.
 */
export const MARK_VARIABLE = "RELEASE_GOVERNANCE_EXEC_ID";

export interface Marks {
  /** Begins the variable, `NAME=value`, of all children of this runner. */
  readonly all: string;
  /** A value for the next child. No other child's variable begins with it. */
  next(): string;
}

/** An inherited value of another shape is not ours, and must not get into a search pattern. */
const INHERITED = /^(?:[\w-]{8,64}\.\d{1,9}\/){1,16}$/;
const ID = /^[\w-]{8,64}$/;

/** `id` is unique to the runner, such as a UUID. */
export function makeMarks(id: string, inherited: string | undefined): Marks {
  if (!ID.test(id)) throw new Error(`"${id}" cannot mark processes`);
  const runner = `${inherited !== undefined && INHERITED.test(inherited) ? inherited : ""}${id}.`;
  let count = 0;
  return {
    all: `${MARK_VARIABLE}=${runner}`,
    next: () => `${runner}${++count}/`,
  };
}
