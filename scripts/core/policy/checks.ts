/** Checks that loading a policy adds to a script's own; part of its catalogue. */
import type { CheckCatalogue } from "../check.ts";

export const POLICY_CHECKS = {
  policy_members_known: {
    title: "Every member of a policy is known",
    why: "A policy of version 1 may hold members that other tools read. They take part in no decision here, so a misspelt one is a rule that nobody keeps.",
    fix: "Mend the name, or remove the member. With a `$schema` member unknown members are refused.",
  },
} as const satisfies CheckCatalogue;
