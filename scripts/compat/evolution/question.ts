/** The question "is every value of the writer's state valid for this schema of the reader?" */
import type { JsonObject } from "../../core/json-value.ts";
import type { Schema } from "./json-shape.ts";
import { schemaRoot } from "./schema-root.ts";
import type { Located } from "./schema-root.ts";
import type { State } from "./state.ts";
import type { View } from "./view.ts";

/** One step down into a document, and the state of the value that is stepped into. */
export interface Frame {
  readonly state: State;
  readonly step: Step;
}

export type Step =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "item"; readonly index: number }
  /** The value is the name of a member. */
  | { readonly kind: "name" };

/** Where to look for a counter-example: a value of this state, narrowed, at the end of the frames. */
export interface Attempt {
  readonly state: State;
  readonly narrowing: readonly Located[];
  readonly frames: readonly Frame[];
}

/** A keyword of the reader that the writer's schema does not imply. */
export interface Finding {
  readonly keyword: string;
  /** Pointer to the keyword in the reader's schema. */
  readonly pointer: string;
  /** Pointer to the schema of the writer that was asked. */
  readonly writerPointer: string;
  readonly attempts: readonly Attempt[];
}

export interface Question {
  readonly state: State;
  readonly view: View;
  readonly reader: Located;
  /** The reader's schema, known to be an object. */
  readonly schema: JsonObject;
  readonly frames: readonly Frame[];
  readonly inquiry: Inquiry;
}

/** What rules may ask in turn. */
export interface Inquiry {
  readonly includes: (state: State, reader: Located, frames: readonly Frame[]) => Finding[];
  /** Asks without leaving a trace in what is taken as proven, should the answer be no. */
  readonly tries: (question: () => Finding[]) => Finding[];
  /** Proven to have no value at all. */
  readonly isEmpty: (state: State) => boolean;
}

const SYNTHETIC = schemaRoot("narrowing", true);

/** A schema of our own making, to be conjoined to a state. */
export function narrowing(schema: Schema): Located {
  return { root: SYNTHETIC, pointer: "", schema };
}

export function finding(
  q: Question,
  keyword: string,
  ...narrowings: readonly (readonly Located[])[]
): Finding {
  const attempts = narrowings.map((more) => ({
    state: q.state,
    narrowing: more,
    frames: q.frames,
  }));
  return {
    keyword,
    pointer: `${q.reader.pointer}/${keyword}`,
    writerPointer: q.state.conjuncts[0]?.pointer ?? "",
    attempts,
  };
}

export function stepInto(q: Question, step: Step): readonly Frame[] {
  return [...q.frames, { state: q.state, step }];
}
