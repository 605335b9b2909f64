/** The gates as the policy gives them, with what is needed to point back into the file. */
import type { Check, Location } from "../core/check.ts";
import type { InputRecord } from "../core/report.ts";
import type { Gate } from "./gate.ts";

export interface GatePolicy {
  readonly gates: readonly Gate[];
  readonly appVersion: string;
  readonly input: InputRecord;
  /** What was passed over in a file of version 1. */
  readonly advisories: readonly Check[];
  /** Place of a JSON pointer in the file. */
  readonly locate: (pointer: string) => Location;
}
