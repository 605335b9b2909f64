/** One digest for 5 locales × 3 orders of members × 2 folders × 2 line ends. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../scripts/core/json-value.ts";
import { isObject } from "../../scripts/lockfiles/json-members.ts";
import { runEntry } from "../cli/run-entry.ts";

const FIXTURE = new URL("../fixtures/lockfiles/npm/workspaces/", import.meta.url).pathname;
const LOCALES = ["C", "de_DE.UTF-8", "sv_SE.UTF-8", "tr_TR.UTF-8", "ja_JP.UTF-8"] as const;
const ZONES = ["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Europe/Berlin"];
const ORDERS = ["as it is", "sorted", "reversed"] as const;

function reorder(value: JsonValue, order: (typeof ORDERS)[number]): JsonValue {
  if (Array.isArray(value)) return value.map((item) => reorder(item, order));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, item]) => [name, reorder(item, order)] as const,
  );
  if (order === "sorted") members.sort(([left], [right]) => (left < right ? -1 : 1));
  if (order === "reversed") members.reverse();
  return Object.fromEntries(members);
}

const cases = LOCALES.flatMap((locale, zone) =>
  ORDERS.flatMap((order) =>
    ["a", "b c/ü"].flatMap((folder) =>
      ["\n", "\r\n"].map((end) => ({ locale, zone: ZONES[zone] ?? "UTC", order, folder, end })),
    ),
  ),
);

test("60 machines, one bill", async () => {
  const home = mkdtempSync(join(tmpdir(), "same-"));
  const lock: JsonObject = JSON.parse(readFileSync(`${FIXTURE}package-lock.json`, "utf8"));
  const manifest = readFileSync(`${FIXTURE}package.json`, "utf8");
  const bills = new Set<string>();
  const run = async ({ locale, zone, order, folder, end }: (typeof cases)[number]) => {
    const root = join(home, `${locale}-${order}-${end.length}`, folder);
    mkdirSync(root, { recursive: true });
    const text = JSON.stringify(reorder(lock, order), undefined, 2);
    writeFileSync(join(root, "package-lock.json"), text.replaceAll("\n", end));
    writeFileSync(join(root, "package.json"), manifest.replaceAll("\n", end));
    const env = { SOURCE_DATE_EPOCH: "1767323045", LC_ALL: locale, LANG: locale, TZ: zone };
    const { code, stderr } = await runEntry("generate-sbom", ["--root", root], { cwd: root, env });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    bills.add(readFileSync(join(root, ".release/sbom/bom.cdx.json"), "utf8"));
  };
  for (let at = 0; at < cases.length; at += 4) await Promise.all(cases.slice(at, at + 4).map(run));
  expect(bills.size).toBe(1);
  rmSync(home, { recursive: true });
}, 120_000);
