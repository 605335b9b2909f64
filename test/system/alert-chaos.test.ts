/** The whole drill: every fault, real servers, a notifier that is really killed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runEntry } from "../cli/run-entry.ts";

test("every alert arrives once over every network", { timeout: 180_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), "chaos-all-"));
  const { code, stdout } = await runEntry("alert-chaos-drill", [
    "--root",
    root,
    "--out",
    join(root, "out.json"),
  ]);
  expect(stdout).toContain("22 scenarios, 22 passed");
  expect(code).toBe(0);
  const { result } = JSON.parse(readFileSync(join(root, "out.json"), "utf8"));
  const mails = result.deliveries.filter(
    (one: Record<string, string>) => one["channel"] === "email",
  );
  expect(mails.length).toBe(10);
  rmSync(root, { recursive: true });
});
