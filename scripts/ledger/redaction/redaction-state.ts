/** What the events of a ledger say of one value, and which redactions they hold. */
import { tokensOf } from "../../core/json/pointer.ts";
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import type { LedgerEvent } from "../events/event.ts";
import { isObject } from "../events/parse-event.ts";
import { commitmentsOf } from "./disclosure.ts";
import type { Commitment } from "./disclosure.ts";

export const REDACTED = "evidence.redacted";

export interface RedactionTarget {
  readonly seq: number;
  /** JSON pointer within `data`. */
  readonly path: string;
}

export interface RedactionState {
  /** Commitments of the event that is asked about; `undefined` where there is no such event. */
  readonly commitments: readonly Commitment[] | undefined;
  /** The value stands in the event itself. */
  readonly inPlain: boolean;
  /** Digests of all values whose redaction is in the ledger. */
  readonly redacted: ReadonlyMap<string, RedactionTarget>;
}

export const NO_REDACTIONS: RedactionState = {
  commitments: undefined,
  inPlain: false,
  redacted: new Map(),
};

export function redactionEvolved(target: RedactionTarget) {
  return (state: RedactionState, event: LedgerEvent): RedactionState => {
    const redacted = redactionOf(event);
    const known = redacted === undefined ? state : withRedaction(state, redacted);
    if (event.seq !== target.seq) return known;
    const inPlain = hasValue(event.data, tokensOf(target.path) ?? []);
    return { ...known, commitments: commitmentsOf(event.data), inPlain };
  };
}

function withRedaction(
  state: RedactionState,
  { digest, ...target }: RedactionTarget & { readonly digest: string },
): RedactionState {
  return { ...state, redacted: new Map([...state.redacted, [digest, target]]) };
}

/** What a redaction event says; `undefined` for any other event. */
export function redactionOf({ type, data }: LedgerEvent) {
  const { seq, path, digest } = data;
  if (type !== REDACTED || typeof seq !== "number") return undefined;
  if (typeof path !== "string" || typeof digest !== "string") return undefined;
  return { seq, path, digest };
}

function hasValue(data: JsonObject, steps: readonly string[]): boolean {
  let value: JsonValue | undefined = data;
  for (const step of steps) {
    value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value !== undefined;
}
