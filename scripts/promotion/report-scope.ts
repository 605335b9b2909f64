/** How much of its work a run has done that wrote a report. Pure. */
import type { JsonObject, JsonValue } from "../core/json-value.ts";

/** What a run did that left nothing out; reports that state no profile are of that kind. */
export const FULL = "full";

export interface ReportScope {
  /** `quick`, `partial`, `canary` …, as the script names it. */
  readonly profile: string;
  /** In its own words, why its pass lets nothing through. */
  readonly obstacles: readonly string[];
}

export function scopeOf(result: JsonObject): ReportScope {
  const { profile, satisfies_promotion: satisfies, promotion_obstacles: stated } = result;
  const told = Array.isArray(stated)
    ? stated.filter((one: JsonValue) => typeof one === "string")
    : [];
  const obstacles = told.length > 0 ? told : ["it does not satisfy a promotion"];
  return {
    profile: typeof profile === "string" ? profile : FULL,
    obstacles: satisfies === false ? obstacles : [],
  };
}
