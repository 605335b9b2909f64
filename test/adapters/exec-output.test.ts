import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { makeOutput } from "../../scripts/adapters/exec/output.ts";
import type { RunLog } from "../../scripts/adapters/exec/run-log.ts";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { openWorld } from "./exec-world.ts";

const world = openWorld();
afterAll(() => world.close());
const log = join(world.folder, "run.log");
const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

describe("log and kept end", () => {
  test("both streams in order of arrival; digest and length of the file", async () => {
    const result = await world.sh(
      "for i in 1 2 3; do echo out$i; sleep 0.03; echo err$i >&2; sleep 0.03; done",
      { logFile: log },
    );
    const bytes = readFileSync(log);
    expect(bytes.toString()).toBe("out1\nerr1\nout2\nerr2\nout3\nerr3\n");
    expect(result.logSha256).toBe(sha256(bytes));
    expect(result.logBytes).toBe(bytes.length);
    expect(result).toMatchObject({ stdout: "out1\nout2\nout3\n", stderr: "err1\nerr2\nerr3\n" });
    expect(result.droppedBytes).toBe(0);
  });

  test("an earlier log is written anew; one of no output is empty", async () => {
    const result = await world.sh("exit 0", { logFile: log });
    expect(statSync(log).size).toBe(0);
    expect(result.logSha256).toBe(sha256(Buffer.alloc(0)));
  });

  test("without a log file there is no digest", async () => {
    const result = await world.sh("echo a");
    expect(result).not.toHaveProperty("logSha256");
    expect(result.logBytes).toBe(0);
  });

  test("the end of each stream is kept, what came before is counted", async () => {
    const result = await world.sh("seq 1 20000; seq 1 20000 >&2", { keepBytes: 20, logFile: log });
    expect(result.stdout).toBe("97\n19998\n19999\n20000\n".slice(-20));
    expect(result.stderr).toBe(result.stdout);
    expect(result.droppedBytes).toBe(result.logBytes - 40);
  });

  test("200 MB neither fill memory nor miss in the log", async () => {
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 20);
    const result = await world.sh("head -c 200000000 /dev/zero", { logFile: log });
    clearInterval(watch);
    expect(statSync(log).size).toBe(200_000_000);
    expect(result.logBytes).toBe(200_000_000);
    expect(result.droppedBytes).toBe(200_000_000 - 65_536);
    expect(most - before).toBeLessThan(100_000_000);
    rmSync(log);
  });

  test("bytes that are no text reach the log as they are", async () => {
    const script = String.raw`printf '\377\376\000\303('; head -c 3000 /dev/urandom`;
    const result = await world.sh(script, { logFile: log });
    const bytes = readFileSync(log);
    expect(bytes.subarray(0, 5)).toEqual(Buffer.from([0xff, 0xfe, 0, 0xc3, 0x28]));
    expect(result.logBytes).toBe(3005);
    expect(result.logSha256).toBe(sha256(bytes));
    expect(result.stdout.startsWith("\u{fffd}\u{fffd}\0\u{fffd}(")).toBe(true);
  });
});

test("while the log waits for the disk, nothing is read", async () => {
  const resumers: (() => void)[] = [];
  const slow: RunLog = {
    write: () => false,
    onDrain: (resume) => void resumers.push(resume),
    onFailure: () => {},
    close: () => Promise.reject(new Error("not closed here")),
    abandon: () => Promise.resolve(),
  };
  const output = makeOutput({}, slow, () => {});
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  output.read("stdout", stdout);
  output.read("stderr", stderr);
  stdout.write("first");
  await setImmediate();
  expect([stdout.isPaused(), stderr.isPaused(), output.paused()]).toEqual([true, true, true]);
  stderr.write("second");
  await setImmediate();
  expect(output.text("stderr")).toBe("");
  for (const resume of resumers) resume();
  await setImmediate();
  expect(output.text("stderr")).toBe("second");
});

describe("a log that cannot be written is never a pass", () => {
  test.each([
    ["the disk is full", "/dev/full", "the disk is full"],
    ["no such folder", join(world.folder, "gone/run.log"), "there is no such file"],
    ["a folder", world.folder, "it is a folder"],
  ])("%s", async (_, logFile, words) => {
    const running = world.sh("echo text", { logFile });
    await expect(running).rejects.toMatchObject({
      kind: "undecided",
      message: expect.stringContaining(words),
    });
    await expect(running).rejects.toBeInstanceOf(GovernanceError);
  });

  test("the child is ended when the log fails, and its output read on until then", async () => {
    const running = world.sh("yes & sleep 60", { logFile: "/dev/full", timeoutMs: 60_000 });
    await expect(running).rejects.toThrow("the disk is full");
  });

  test.each([
    ["removed", "rm run.log"],
    ["replaced", "rm run.log; echo fine > run.log"],
    ["written to", "echo fine >> run.log"],
    ["emptied", ": > run.log"],
  ])("%s by the child", async (_, script) => {
    await expect(
      world.sh(`echo text; sleep 0.05; ${script}`, { logFile: log }),
    ).rejects.toMatchObject({
      kind: "undecided",
    });
  });
});

async function linesOf(script: string): Promise<string[]> {
  const lines: string[] = [];
  await world.sh(script, { onLine: (line, stream) => lines.push(`${stream}: ${line}`) });
  return lines;
}

describe("lines", () => {
  test("each with its stream, the last one also without line end", async () => {
    expect(await linesOf("echo a; sleep 0.03; echo b >&2; sleep 0.03; printf c")).toEqual([
      "stdout: a",
      "stderr: b",
      "stdout: c",
    ]);
  });

  test("of a progress bar what was written last", async () => {
    expect(
      await linesOf(String.raw`printf '10%%\r50%%\r100%%\ndone\r\n'; sleep 0.03; printf 'x\r'`),
    ).toEqual(["stdout: 100%", "stdout: done", "stdout: x"]);
  });

  test("what a watcher throws ends the run and comes back", async () => {
    const running = world.sh("echo a; sleep 60", {
      onLine: () => {
        throw new Error("watcher broke");
      },
    });
    await expect(running).rejects.toThrow("watcher broke");
  });
});

describe("secrets", () => {
  const secret = "tr0ub4dor&3/+?";

  test("are in no log, kept end or line, also where they come in pieces", async () => {
    const lines: string[] = [];
    const script = `printf 'a tr0ub'; sleep 0.05; printf '4dor&3'; sleep 0.05; echo '/+? b'; echo "$PASS" >&2`;
    const result = await world.sh(script, {
      env: { PATH: "/usr/bin:/bin", PASS: secret },
      secrets: [secret, "", "b"],
      logFile: log,
      onLine: (line) => lines.push(line),
    });
    expect(result.stdout).toBe("a *** b\n");
    expect(result.stderr).toBe("***\n");
    expect(lines.toSorted()).toEqual(["***", "a *** b"]);
    expect(readFileSync(log, "utf8")).not.toMatch(/tr0|dor/);
    expect(result.logSha256).toBe(sha256(readFileSync(log)));
  });

  test("nor as tools encode them", async () => {
    const script = `printf 'user:%s' "$PASS" | base64; printf %s "$PASS" | od -An -tx1 | tr -d ' \\n'`;
    const result = await world.sh(script, {
      env: { PATH: "/usr/bin:/bin", PASS: secret },
      secrets: [secret],
    });
    expect(result.stdout).toMatch(/^dXNlcj.{0,2}\*\*\*.{0,2}==?\n\*\*\*$/);
  });

  test("a beginning of a secret at the very end is given out", async () => {
    const { stdout } = await world.sh("printf tr0ub", { secrets: [secret] });
    expect(stdout).toBe("tr0ub");
  });
});
