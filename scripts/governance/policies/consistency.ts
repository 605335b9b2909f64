/**
 * Whether the policies agree with one another. Each rule is one question to all of them; it gives
 * nothing where the policies that it is about are not there, or its findings.
 */
import type { Check, Location } from "../../core/check.ts";
import { answer } from "../answer.ts";
import type { CheckId } from "../answer.ts";
import type { PolicyFile, PolicySet } from "./policy-set.ts";
import { channelsAgree } from "./rule-channels.ts";
import { gateIdsAgree } from "./rule-gates.ts";
import { keyRolesAgree } from "./rule-key-roles.ts";
import { placeholdersAgree } from "./rule-placeholders.ts";
import { schemaIdsAgree } from "./rule-schema-ids.ts";
import { versionsAgree } from "./rule-versions.ts";

export interface Disagreement {
  readonly message: string;
  readonly at: Location;
  readonly fix: string;
}

export interface Agreement {
  /** How many values were held against one another; none means that nothing was asked. */
  readonly compared: number;
  readonly found: readonly Disagreement[];
}

/** Policies by name, without `.json`. */
export type Policies = ReadonlyMap<string, PolicyFile>;

const RULES: readonly (readonly [CheckId, string, (policies: Policies) => Agreement])[] = [
  ["versions_agree", "versions in two policies", versionsAgree],
  ["channels_agree", "channels in two policies", channelsAgree],
  ["schema_ids_agree", "schemas", schemaIdsAgree],
  ["placeholders_agree", "placeholders", placeholdersAgree],
  ["gate_ids_agree", "gates", gateIdsAgree],
  ["key_roles_agree", "key roles", keyRolesAgree],
];

export function consistencyChecks({ files }: Pick<PolicySet, "files">): Check[] {
  const policies: Policies = new Map(files.map((one) => [one.name, one]));
  return RULES.flatMap(([id, subject, rule]) => checksOf(id, subject, rule(policies)));
}

function checksOf(id: CheckId, subject: string, { compared, found }: Agreement): Check[] {
  if (found.length > 0)
    return found.map(({ message, at, fix }) => answer(id, "fail", { message, at: [at], fix }));
  if (compared === 0)
    return [answer(id, "not_applicable", { message: `no policies here name ${subject}` })];
  return [answer(id, "pass", { message: `${compared} ${subject} agree` })];
}
