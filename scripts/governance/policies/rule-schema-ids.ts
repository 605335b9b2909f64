/** Schema ids: each policy names the schema of its own name, so that editors and we read the same. */
import { basename } from "node:path/posix";
import type { Agreement, Policies } from "./consistency.ts";
import { textsAt } from "./json-walk.ts";

/** Compared by the last part of the address: where the schema lies is for the repository to say. */
export function schemaIdsAgree(policies: Policies): Agreement {
  const named = [...policies.values()].flatMap((policy) =>
    textsAt(policy.value, "$schema").map((address) => ({ policy, address })),
  );
  const found = named
    .filter(({ policy, address }) => schemaName(address.value) !== policy.name)
    .map(({ policy, address }) => ({
      message: `${policy.file} names the schema ${address.value}, not that of ${policy.name}`,
      at: policy.locate(address.pointer),
      fix: `Write "$schema": "../schemas/policy/${policy.name}.schema.json".`,
    }));
  return { compared: named.length, found };
}

function schemaName(address: string): string {
  return basename(address.split(/[#?]/, 1)[0] ?? "").replace(/(?:\.schema)?\.json$/, "");
}
