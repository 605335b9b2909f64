/** Every rule of the gate, by name. */
import { OTHER_RULES } from "./rules-that-break-around.ts";
import { TABLE_RULES } from "./rules-that-break.ts";
import { WAITING_RULES } from "./rules-that-wait.ts";

export const SQL_RULES = { ...TABLE_RULES, ...OTHER_RULES, ...WAITING_RULES } as const;

export type SqlRuleId = keyof typeof SQL_RULES;
