/** The question of a rollback without --to-version, asked and answered on a real pseudo-terminal. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isInstalled } from "./routers/router.ts";

const SCRIPT = resolve("scripts/release-channel-control.ts");
const QUESTION = "Take stable back from 1.4.1 to 1.4.0? [y/N] ";

const isThere = isInstalled("script");
if (!isThere) process.stderr.write("skipped: script (of bsdutils) is not installed\n");

describe.skipIf(!isThere)("rollback without --to-version on a terminal", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "rollback-question-"));
    cpSync(resolve("test/fixtures/channels/older"), root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test("proposes the last known good version, and y takes the channel back to it", async () => {
    const { code, shown } = await answered("y\n");
    expect(shown).toContain("rollback of stable: stable from 1.4.1 (100 %) to 1.4.0 (100 %)");
    expect(code).toBe(0);
    expect(stable()).toBe("1.4.0");
  });

  test("asks by the ledger where the registry file is none, and goes on past it", async () => {
    const adopted = ["adopt", "--reason", "start", "--actor", "ann", "--root", root];
    expect(spawnSync(process.execPath, [SCRIPT, ...adopted]).status).toBe(0);
    writeFileSync(file("release_channels.json"), "<<<<<<< HEAD");
    const { code, shown } = await answered("yes\n");
    expect(shown).toContain("was no registry");
    expect(code).toBe(0);
    expect(stable()).toBe("1.4.0");
  });

  test.each([
    ["n", "n\n"],
    ["nothing but Enter", "\n"],
    ["a word that only begins like yes", "yesterday\n"],
    ["the end of the input", "\u0004"],
  ])("%s does nothing, and says how to do it without a question", async (_, answer) => {
    const { code, shown } = await answered(answer);
    expect(shown).toContain("nothing was done");
    expect(shown).toContain("--to-version 1.4.0");
    expect(code).toBe(2);
    expect(untouched()).toBe(true);
  });

  test("Ctrl-C does nothing, says so at once, and ends by the signal", async () => {
    const { code, shown } = await answered("\u0003");
    expect(shown).toContain("nothing was done");
    expect(code).toBe(130);
    expect(untouched()).toBe(true);
  });

  const file = (name: string) => join(root, "security", name);
  const stable = () =>
    JSON.parse(readFileSync(file("release_channels.json"), "utf8")).channels.stable.version;
  const untouched = () => stable() === "1.4.1" && !existsSync(file("release_ledger.ndjson"));

  /** Types the answer once the question stands there; all that the terminal showed, in one text. */
  function answered(answer: string): Promise<{ code: number | null; shown: string }> {
    const words = ["rollback", "--channel", "stable", "--reason", "INC-731", "--actor", "oncall"];
    const command = [process.execPath, SCRIPT, ...words, "--root", root].join(" ");
    const child = spawn("script", ["-q", "-e", "-c", command, "/dev/null"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let shown = "";
    let asked = false;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
      if (asked || !shown.includes(QUESTION)) return;
      asked = true;
      child.stdin.write(answer);
    });
    return new Promise((done, fail) => {
      child.on("close", (code) => {
        if (!asked) return fail(new Error(`nothing was asked: ${shown}`));
        return done({ code, shown: shown.replaceAll(/\s+/g, " ") });
      });
    });
  }
});
