/** What a person sees while gates run, and the page that is left. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gate, makeRepository, outputTo, preflight, preflightText } from "./temp-repository.ts";

describe("talk while it runs", () => {
  const gates = [gate("a", "echo '::error::hostile'"), gate("b", "exit 1", { needs: ["a"] })];

  test("in a pipe, a line for each end", async () => {
    const { stderr } = await preflightText(makeRepository(gates), []);
    expect(stderr).toMatch(/^pass +a .*\nFAIL +b .*exit 1\n$/);
  });

  test("on GitHub, a folded group in which no command is obeyed", async () => {
    const env = { PATH: process.env["PATH"], HOME: "/", GITHUB_ACTIONS: "true" };
    const { stderr } = await preflightText(makeRepository(gates), ["--format", "text"], { env });
    const [open = "", stop = "", hostile, resume = "", close] = stderr.split("\n");
    expect(open).toMatch(/^::group::pass +a/);
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop)?.[1];
    expect([hostile, resume, close]).toEqual(["::error::hostile", `::${token}::`, "::endgroup::"]);
  });

  test("on a terminal, lines that are taken back at the end", async () => {
    let screen = "";
    const stderr = outputTo((text) => (screen += text), { isTTY: true, columns: () => 40 });
    await preflightText(
      makeRepository([gate("a", "echo step; sleep 0.3"), gate("b", "exit 1")]),
      [],
      { stderr },
    );
    expect(screen).toContain("… a  200 ms");
    expect(screen).toContain("step");
    expect(screen.endsWith("\u001B[0J")).toBe(true);
    for (const line of screen.split("\u001B[0J").flatMap((part) => part.split("\n")))
      expect(line.length).toBeLessThan(60);
  });
});

test("--html writes the page of the report that is written", async () => {
  const root = makeRepository([gate("a", "exit 0")]);
  const { report } = await preflight(root, ["--html", ".release/page.html"]);
  const page = readFileSync(join(root, ".release/page.html"), "utf8");
  expect(page).toContain(report.id);
  expect(page).toContain("<!doctype html>");
});
