import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ExecSpec } from "../../scripts/core/exec.ts";
import { openWorld } from "./exec-world.ts";

const world = openWorld();
afterAll(() => world.close());

function program(name: string, content: string | Buffer, mode = 0o755): string {
  writeFileSync(join(world.folder, name), content, { mode });
  return `./${name}`;
}

describe("how a run ends", () => {
  test.each([0, 1, 2, 3, 125, 126, 127, 128, 137, 255])("exit code %i", async (code) => {
    const { end, strays } = await world.sh(`exit ${code}`);
    expect(end).toEqual({ kind: "exited", code });
    expect(strays).toBe(0);
  });

  test.each(["KILL", "TERM", "INT", "SEGV", "USR1", "PIPE"])(
    "a signal not ours: %s",
    async (name) => {
      const { end } = await world.sh(`kill -s ${name} $$; sleep 5`);
      expect(end).toEqual({ kind: "signaled", signal: `SIG${name}` });
    },
  );

  /** Node tells code 0 for a signal that it has no name for. If this passes, Node was mended. */
  test.fails("a real-time signal is a signal", async () => {
    const { end } = await world.sh("kill -40 $$; sleep 5");
    expect(end.kind).toBe("signaled");
  });

  test("out of time", async () => {
    const { end, durationMs } = await world.sh("echo begun; exec sleep 20", { timeoutMs: 100 });
    expect(end).toEqual({ kind: "timeout" });
    expect(durationMs).toBeGreaterThanOrEqual(99);
  });

  test("out of time counts although the program then exits 0", async () => {
    const { end, stdout } = await world.sh(
      "trap 'echo bye; exit 0' TERM; while :; do sleep 0.02; done",
      { timeoutMs: 100 },
    );
    expect(end).toEqual({ kind: "timeout" });
    expect(stdout).toBe("bye\n");
  });

  test("a time longer than a timer can be is no time at all", async () => {
    const { end } = await world.sh("sleep 0.05", { timeoutMs: Number.MAX_SAFE_INTEGER });
    expect(end).toEqual({ kind: "exited", code: 0 });
  });

  test("called off before the start: the program never runs", async () => {
    const { end } = await world.sh("touch ran-1", { signal: AbortSignal.abort() });
    expect(end).toEqual({ kind: "aborted" });
    expect((await world.sh("test -e ran-1")).end).toEqual({ kind: "exited", code: 1 });
  });

  test("called off in the tick of the start", async () => {
    const control = new AbortController();
    const running = world.sh("touch ran-2; sleep 20", { signal: control.signal });
    control.abort();
    expect((await running).end).toEqual({ kind: "aborted" });
  });

  test("called off while it runs", async () => {
    const control = new AbortController();
    const { end, stdout } = await world.sh("echo up; exec sleep 20", {
      signal: control.signal,
      onLine: () => control.abort(),
    });
    expect(end).toEqual({ kind: "aborted" });
    expect(stdout).toBe("up\n");
  });

  test("called off although it ignores TERM", async () => {
    const control = new AbortController();
    const { end } = await world.sh("trap '' TERM; echo up; while :; do sleep 0.1; done", {
      signal: control.signal,
      onLine: () => control.abort(),
    });
    expect(end).toEqual({ kind: "aborted" });
  });

  test("a stopped program can still say its last words", async () => {
    const script = "trap 'echo bye; exit' TERM; kill -s STOP $$; sleep 0.01";
    const { end, stdout } = await world.sh(script, { timeoutMs: 150 });
    expect(end).toEqual({ kind: "timeout" });
    expect(stdout).toBe("bye\n");
  });

  test("called off in the grace after its time was over: out of time", async () => {
    const control = new AbortController();
    const script = "trap 'echo heard' TERM; while :; do sleep 0.02; done";
    const { end } = await world.sh(script, {
      timeoutMs: 50,
      signal: control.signal,
      onLine: () => control.abort(),
    });
    expect(end).toEqual({ kind: "timeout" });
  });
});

async function reasonOf(name: string, more: Partial<ExecSpec> = {}): Promise<string> {
  const { end, logBytes } = await world.run([name], more);
  expect(logBytes).toBe(0);
  return end.kind === "not_started" ? end.reason : `it was ${JSON.stringify(end)}`;
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

describe("never ran", () => {
  test("no such program", async () => {
    expect(await reasonOf("no-such-program")).toBe("no program `no-such-program` on PATH");
    expect(await reasonOf("./absent")).toBe(`the program ${world.folder}/absent does not exist`);
    expect(await reasonOf("")).toBe("the name of the program is empty");
  });

  test("PATH is the one that is given, not ours", async () => {
    expect(await reasonOf("true", { env: { PATH: "/nowhere" } })).toBe("no program `true` on PATH");
    expect(await reasonOf("true", { env: {} })).toContain("has no PATH");
  });

  test("not executable, a folder, a file as a folder", async () => {
    expect(await reasonOf(program("plain", "#!/bin/sh\n", 0o644))).toContain("is not executable");
    expect(await reasonOf("/tmp")).toBe("/tmp is not a file that we can reach");
    expect(await reasonOf("./plain/x")).toContain("does not exist");
  });

  test("a file that is not executable does not hide one further on that is", async () => {
    mkdirSync(join(world.folder, "first"));
    writeFileSync(join(world.folder, "first/true"), "", { mode: 0o644 });
    const { end } = await world.run(["true"], { env: { PATH: "first:/usr/bin:/bin" } });
    expect(end).toEqual({ kind: "exited", code: 0 });
  });

  test("an empty executable file is not a program that exits 0", async () => {
    expect(await reasonOf(program("empty", ""))).toContain("is an empty file");
  });

  test("text without #! is not run by a shell for want of a better idea", async () => {
    expect(await reasonOf(program("bare", "exit 0\n"))).toContain(
      "nor a script that begins with #!",
    );
  });

  test.each([
    ["#!/no/such/shell\n", "/no/such/shell does not exist"],
    ["#!/bin/sh\r\nexit 0\r\n", "CR LF"],
    ["#!/usr/bin/env no-such-interpreter\n", "needs no program `no-such-interpreter` on PATH"],
    ["#!/usr/bin/env -S A=b no-such-interpreter -x\n", "needs no program `no-such-interpreter`"],
    ["#!\n", "nor a script"],
  ])("script whose interpreter cannot run: %j", async (content, words) => {
    expect(await reasonOf(program("script", content))).toContain(words);
  });

  test("scripts whose interpreter is there do run", async () => {
    for (const first of ["#!/bin/sh", "#! /usr/bin/env sh", "#!/usr/bin/env -S A=b sh -e"]) {
      const { end } = await world.run([program("good", `${first}\nexit 7\n`)]);
      expect(end).toEqual({ kind: "exited", code: 7 });
    }
  });

  test("the folder does not exist, is a file", async () => {
    const gone = join(world.folder, "gone");
    expect(await reasonOf("true", { cwd: gone })).toBe(`the folder ${gone} does not exist`);
    const file = join(world.folder, "a-file");
    writeFileSync(file, "");
    expect(await reasonOf("true", { cwd: file })).toBe(`${file} is not a folder that we can reach`);
  });

  test("what the system refuses: arguments too large, a zero byte", async () => {
    const { end } = await world.run(["true", "x".repeat(3_000_000)], {
      logFile: join(world.folder, "unused.log"),
    });
    expect(end).toMatchObject({ kind: "not_started", reason: expect.stringContaining("larger") });
    const open = readdirSync("/proc/self/fd").map((name) => linkOf(`/proc/self/fd/${name}`));
    expect(open.filter((path) => path.endsWith("unused.log"))).toEqual([]);
    expect(await reasonOf("true", { env: { PATH: "/bin", A: "x\0y" } })).toContain("null bytes");
  });

  test("a binary whose loader is missing", async () => {
    const elf = Buffer.from(readFileSync("/bin/true"));
    const loader = elf.indexOf("/ld-linux");
    if (loader === -1) return;
    elf.write("/xx", loader);
    program("no-loader", elf);
    chmodSync(join(world.folder, "no-loader"), 0o755);
    expect(await reasonOf("./no-loader")).toContain("does not exist");
  });
});

describe("what a program is given", () => {
  test("exactly the environment, and the mark", async () => {
    const { stdout } = await world.run(["env"], {
      env: { PATH: "/usr/bin:/bin", "odd-name.x": "1 2\n3", EMPTY: "" },
    });
    expect(stdout.split("\n")).toEqual([
      "PATH=/usr/bin:/bin",
      "odd-name.x=1 2",
      "3",
      "EMPTY=",
      expect.stringMatching(new RegExp(`^RELEASE_GOVERNANCE_EXEC_ID=${world.id}\\.\\d+/$`)),
      "",
    ]);
  });

  test("its own group and session, and no terminal", async () => {
    const { stdout } = await world.sh('set -- $(cat /proc/$$/stat); echo "$1 $5 $6 $7"');
    const [pid, group, session, terminal] = stdout.trim().split(" ");
    expect([group, session, terminal]).toEqual([pid, pid, "0"]);
  });

  test("no descriptor of ours but 0 to 2", async () => {
    const list = "ls /proc/$$/fd";
    const inherited = spawnSync("/bin/sh", ["-c", list], { encoding: "utf8" }).stdout;
    expect((await world.sh(list)).stdout).toBe(inherited);
    expect(inherited).toMatch(/^0\n1\n2\n/);
  });

  test("arguments as they are; no shell", async () => {
    const words = ["$HOME", "a b", "", "*", ";", "é", "'\""];
    const { stdout } = await world.run(["printf", "%s\\n", ...words]);
    expect(stdout).toBe(`${words.join("\n")}\n`);
  });

  test("argv[0] as it was written", async () => {
    expect((await world.sh("tr '\\0' ' ' < /proc/$$/cmdline")).stdout).toMatch(/^sh -c /);
  });

  test("input, of any size, or none", async () => {
    const large = "0123456789abcde\n".repeat(65_536);
    expect((await world.run(["cat"], { stdin: "hello" })).stdout).toBe("hello");
    expect((await world.run(["wc", "-c"], { stdin: large })).stdout.trim()).toBe("1048576");
    expect((await world.run(["cat"], { stdin: new Uint8Array([0x41, 0x42]) })).stdout).toBe("AB");
    expect((await world.run(["cat"])).end).toEqual({ kind: "exited", code: 0 });
  });

  test("a program that does not read all of its input is in its right", async () => {
    const { end } = await world.sh("exec 0<&-; sleep 0.05; exit 4", {
      stdin: "x".repeat(1_000_000),
    });
    expect(end).toEqual({ kind: "exited", code: 4 });
  });

  test("output that can be opened by name", async () => {
    const { stdout, stderr } = await world.sh("echo a > /dev/stdout; echo b > /dev/stderr");
    expect([stdout, stderr]).toEqual(["a\n", "b\n"]);
  });
});
