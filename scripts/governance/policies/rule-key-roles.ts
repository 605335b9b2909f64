/** Key roles: every role that a policy asks a signature of has enough keys that still count. */
import { nearest } from "../../core/suggest.ts";
import type { Agreement, Disagreement, Policies } from "./consistency.ts";
import { placesAt, textsAt, textsNamed } from "./json-walk.ts";
import type { PolicyFile } from "./policy-set.ts";

/** Members that name a role of trust_keys.json, wherever they stand. */
const ROLE_MEMBERS = new Set(["signature_role", "signer_role", "key_role"]);

/** Policies whose roles are people's, or that define the roles. */
const NOT_OF_KEYS = new Set(["trust_keys", "oncall_roster", "incident_routing"]);

export function keyRolesAgree(policies: Policies): Agreement {
  const keys = policies.get("trust_keys");
  const asked = [...policies.values()]
    .filter(({ name }) => !NOT_OF_KEYS.has(name))
    .flatMap((policy) => textsNamed(policy.value, ROLE_MEMBERS).map((role) => ({ policy, role })));
  const known =
    keys === undefined ? [] : textsAt(keys.value, "roles", "*", "name").map(({ value }) => value);
  const unknown = asked
    .filter(({ role }) => !known.includes(role.value))
    .map(({ policy, role }) => {
      const meant = nearest(role.value, known);
      return {
        message: `security/trust_keys.json has no role ${role.value}`,
        at: policy.locate(role.pointer),
        fix: meant === undefined ? "Add the role with npm run keys." : `Did you mean ${meant}?`,
      };
    });
  const own = keys === undefined ? { compared: 0, found: [] } : ofKeys(keys);
  return { compared: asked.length + own.compared, found: [...unknown, ...own.found] };
}

/** A role lists keys that are there, and at least as many as it needs. */
function ofKeys(keys: PolicyFile): Agreement {
  const ids = new Set(textsAt(keys.value, "keys", "*", "keyid").map(({ value }) => value));
  const members = textsAt(keys.value, "roles", "*", "keys", "*");
  const strange = members
    .filter(({ value }) => !ids.has(value))
    .map(({ pointer, value }) => ({
      message: `a role names the key ${value}, which is not among keys`,
      at: keys.locate(pointer),
      fix: "Add the key, or take it out of the role.",
    }));
  const roles = placesAt(keys.value, ["roles", "*"]);
  const short = roles.flatMap(({ pointer, value }): Disagreement[] => {
    const threshold = placesAt(value, ["threshold"])[0]?.value;
    const present = textsAt(value, "keys", "*").length;
    if (typeof threshold !== "number" || present >= threshold) return [];
    return [
      {
        message: `a role needs ${threshold} keys and has ${present}`,
        at: keys.locate(pointer),
        fix: "Add keys with npm run keys, or lower the threshold.",
      },
    ];
  });
  return { compared: members.length + roles.length, found: [...strange, ...short] };
}
