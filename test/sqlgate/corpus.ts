/** The migrations of test/fixtures/sqlgate, each a folder with its reason. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gate } from "../../scripts/sqlgate/gate.ts";
import type { SqlFinding } from "../../scripts/sqlgate/gate.ts";
import { parseMigration } from "../../scripts/sqlgate/statements.ts";

export const FOLDER = join(import.meta.dirname, "../fixtures/sqlgate");

export interface Migration {
  readonly name: string;
  readonly reason: string;
  /** Whether the old version fails after it, as PostgreSQL shows. */
  readonly breaks: boolean;
  /** The rule that is meant; `null` where nothing is to be found. */
  readonly rule: string | null;
  readonly sql: string;
  readonly oldStatements: readonly string[];
  readonly newStatements: readonly string[];
}

export function statementsIn(text: string): string[] {
  return parseMigration("statements", text).statements.map((one) => one.text);
}

function read(...path: string[]): string {
  const file = join(FOLDER, ...path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

export const BASE = read("base.sql");

/** The parser must be loaded. */
export function corpus(): Migration[] {
  const common = statementsIn(read("old.sql"));
  return readdirSync(join(FOLDER, "migrations")).map((name) => {
    const { reason, breaks, rule }: { reason: string; breaks: boolean; rule?: string } = JSON.parse(
      read("migrations", name, "case.json"),
    );
    const own = read("migrations", name, "old.sql");
    const next = read("migrations", name, "new.sql");
    return {
      name,
      reason,
      breaks,
      rule: rule ?? null,
      sql: read("migrations", name, "migration.sql"),
      oldStatements: [...(own === "" ? [] : statementsIn(own)), ...common],
      newStatements: next === "" ? [] : statementsIn(next),
    };
  });
}

export function findingsOf({ name, sql }: Pick<Migration, "name" | "sql">): readonly SqlFinding[] {
  return gate(parseMigration(name, sql)).findings;
}
