/** The gates as the policy gives them, with what is needed to point back into the file. */
import type { InputRecord } from "../core/report.ts";
import type { PolicyPlace } from "./gate-checks.ts";
import type { Gate } from "./gate.ts";

export interface GatePolicy extends PolicyPlace {
  readonly gates: readonly Gate[];
  readonly appVersion: string;
  readonly input: InputRecord;
}
