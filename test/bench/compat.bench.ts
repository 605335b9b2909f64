/** Bars: 10,000 matrix cases in 2 s, two schemas of 2,000 members in 1 s, whole process, report included. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurn } from "./measure.ts";
import type { Benchmark } from "./measure.ts";

const COMPAT = new URL("../../scripts/release-compat-matrix.ts", import.meta.url).pathname;
const CASES = 10_000;
const MEMBERS = 2000;

const write = (folder: string, name: string, value: object): void =>
  writeFileSync(join(folder, name), JSON.stringify(value));

const SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, size: { type: "integer", minimum: 0 } },
};

/** A hundred fixtures, each read by a hundred cases. */
function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-compat-"));
  mkdirSync(join(folder, "security"));
  for (let index = 0; index < 100; index += 1)
    write(folder, `f${index}.json`, { name: `item ${index}`, size: index });
  write(folder, "state.json", SCHEMA);
  write(folder, "security/release_policy.json", {
    version: 1,
    app_version: "1.0.0",
    state_schema: { current: "1" },
  });
  const cases = Array.from({ length: CASES }, (_, index) => ({
    id: `c${index}`,
    direction: index % 2 === 0 ? "upgrade" : "rollback",
    state_fixture: `f${index % 100}.json`,
  }));
  write(folder, "security/release_compat_matrix.json", {
    version: 1,
    state_schemas: [{ version: "1", schema: "state.json" }],
    cases,
  });
  write(folder, "old.json", wide(0));
  write(folder, "same.json", wide(0));
  write(folder, "narrow.json", wide(1));
  return folder;
}

/** Every member of another kind than its neighbours; `least` narrows the numbers. */
function wide(least: number): object {
  const kinds = [
    { type: "string", maxLength: 80 },
    { type: "integer", minimum: least },
    { type: "array", items: { type: "boolean" } },
    { enum: ["a", "b", "c"] },
  ];
  const members = Array.from({ length: MEMBERS }, (_, index) => [`m${index}`, kinds[index % 4]]);
  return { type: "object", properties: Object.fromEntries(members) };
}

export const benchmark: Benchmark = {
  title: "the matrix and the evolution of schemas (bars: 2 s and 1 s)",
  run: async () => {
    const root = repository();
    const start = [process.execPath, COMPAT, "--root", root] as const;
    const pair = (older: string, newer: string) =>
      [...start, "--old-schema", older, "--new-schema", newer] as const;
    const rows = await inTurn(
      [
        { name: "--help, the floor", argv: [process.execPath, COMPAT, "--help"] },
        { name: `${CASES} cases`, argv: start },
        { name: `${MEMBERS} members, compatible`, argv: pair("old.json", "same.json") },
        {
          name: `${MEMBERS} members, not`,
          argv: pair("old.json", "narrow.json"),
          codes: [1],
        },
      ],
      5,
    );
    rmSync(root, { recursive: true });
    return rows;
  },
};
