import { existsSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { ExecSpec } from "../../scripts/core/exec.ts";
import { alive, leftAfter, openWorld } from "./exec-world.ts";

const world = openWorld();
afterAll(() => world.close());

/** What a program leaves behind is looked for by a word on its command line, apart from our mark. */
function word(): string {
  return `1e3${randomUUID().replaceAll(/\D/g, "").slice(0, 12)}`;
}

const left = (text: string): Promise<string[]> => leftAfter(1000, () => alive(text, "cmdline"));

describe.skipIf(!existsSync("/proc/self/environ"))(
  "nothing is left when the child has ended",
  () => {
    test.each<[string, (id: string) => string, Partial<ExecSpec>, number]>([
      ["a background process", (id) => `sleep ${id} &`, {}, 1],
      ["one that holds the output open", (id) => `sleep ${id} & echo done`, {}, 1],
      ["one that ignores TERM", (id) => `(trap '' TERM; exec sleep ${id}) & sleep 0.1`, {}, 1],
      ["one in another session", (id) => `setsid sleep ${id} & sleep 0.1`, {}, 1],
      [
        "a daemon",
        (id) => `(setsid sh -c 'sleep ${id} & sleep ${id} &' < /dev/null > /dev/null 2>&1 &)`,
        {},
        2,
      ],
      [
        "three of them",
        (id) => `sleep ${id} & sleep ${id} & setsid sleep ${id} & sleep 0.1`,
        {},
        3,
      ],
      [
        "one that cleared its environment, in the group",
        (id) => `env -i sleep ${id} > /dev/null 2>&1 & sleep 0.1`,
        {},
        1,
      ],
      [
        "one that has nothing of us but the pipe",
        (id) => `(env -i setsid sleep ${id} &); sleep 0.1`,
        {},
        1,
      ],
      [
        "one that cleared its environment in a marked session",
        (id) => `setsid sh -c 'env -i sleep ${id} > /dev/null 2>&1 & sleep ${id}' & sleep 0.1`,
        {},
        3,
      ],
      ["a stopped one", (id) => `sleep ${id} & kill -s STOP $!`, {}, 1],
    ])("%s", async (_, script, more, strays) => {
      const id = word();
      const result = await world.sh(`${script(id)}\nexit 5`, more);
      expect(result.end).toEqual({ kind: "exited", code: 5 });
      expect(await left(id)).toEqual([]);
      expect(result.strays).toBe(strays);
    });

    test("a child that is started while another's strays are ended is not taken for one", async () => {
      const stray = `(trap '' TERM; exec sleep ${word()} > /dev/null 2>&1) & sleep 0.1`;
      const first = world.sh(stray, { graceMs: 600 });
      await sleep(400);
      const others = await Promise.all(
        Array.from({ length: 8 }, () => world.run(["sleep", "0.2"])),
      );
      expect(others.map(({ end }) => end)).toEqual(others.map(() => ({ kind: "exited", code: 0 })));
      expect(await first).toMatchObject({ end: { kind: "exited", code: 0 }, strays: 1 });
    });

    test.each<[string, (id: string) => string]>([
      ["a grandchild that ignores TERM", (id) => `(trap '' TERM; exec sleep ${id}) & sleep ${id}`],
      [
        "all ignore TERM",
        (id) => `trap '' TERM; sleep ${id} & while :; do sleep 0.1; done # ${id}`,
      ],
      ["one in another session", (id) => `setsid sh -c "trap '' TERM; sleep ${id}" & sleep ${id}`],
      [
        "one seen by parentage alone",
        (id) => `env -i setsid sleep ${id} > /dev/null 2>&1 & sleep ${id}`,
      ],
      ["a daemon", (id) => `(setsid sleep ${id} > /dev/null 2>&1 &); sleep ${id}`],
    ])("nor when its time is over: %s", async (_, script) => {
      const id = word();
      const result = await world.sh(script(id), { timeoutMs: 150 });
      expect(result.end).toEqual({ kind: "timeout" });
      expect(await left(id)).toEqual([]);
    });

    test("a process that is about to end by itself is let do so, and is no stray", async () => {
      const result = await world.sh("(sleep 0.01; echo late) & echo early");
      expect(result).toMatchObject({ strays: 0, stdout: "early\nlate\n" });
    });

    test("a stray's last words are kept", async () => {
      const result = await world.sh(
        "(trap 'echo ended; exit' TERM; while :; do sleep 0.01; done) & sleep 0.05",
      );
      expect(result.stdout).toBe("ended\n");
      expect(result.strays).toBeGreaterThan(0);
    });

    test("a process that nobody can find does not make us wait for its end", async () => {
      const id = word();
      const hidden = `env -i setsid sh -c 'sleep 1; : ${id}' 3>&1 > /dev/null 2>&1`;
      const result = await world.sh(`(${hidden} &); echo out; sleep 0.1`);
      expect(result).toMatchObject({
        end: { kind: "exited", code: 0 },
        stdout: "out\n",
        strays: 0,
      });
      expect(alive(id, "cmdline")).toHaveLength(1);
    });

    test("runs side by side do not end each other's", async () => {
      const [long, short] = await Promise.all([
        world.sh("setsid sh -c 'sleep 0.3; echo whole' & wait"),
        world.sh("setsid sleep 50 & sleep 0.05"),
      ]);
      expect(long).toMatchObject({
        end: { kind: "exited", code: 0 },
        stdout: "whole\n",
        strays: 0,
      });
      expect(short.strays).toBe(1);
    });
  },
);

describe("ending everything", () => {
  test("terminateAll kills what runs, and nothing starts after it", async () => {
    const other = openWorld();
    const id = word();
    const running = [
      other.sh(`trap '' TERM; setsid sleep ${id} & echo up; while :; do sleep 0.1; done # ${id}`, {
        onLine: () => other.exec.terminateAll(),
        graceMs: 60_000,
      }),
      other.sh(`sleep ${id}`, { graceMs: 60_000 }),
    ];
    for (const result of await Promise.all(running))
      expect(result.end).toEqual({ kind: "aborted" });
    expect(alive(id, "cmdline")).toEqual([]);
    expect((await other.sh("exit 0")).end).toEqual({ kind: "aborted" });
    other.close();
  });

  test("terminateAll before the first run", async () => {
    const other = openWorld();
    other.exec.terminateAll();
    expect((await other.sh("exit 0")).end).toEqual({ kind: "aborted" });
    other.close();
  });

  test("dispose ends the watchdog and removes its pipes", async () => {
    const other = openWorld();
    await other.sh("exit 0");
    expect(alive(other.id, "cmdline")).toHaveLength(1);
    other.close();
    expect(await leftAfter(1000, () => alive(other.id, "cmdline"))).toEqual([]);
  });
});

describe("the watchdog", () => {
  test("one that was killed is replaced, and knows who lives", async () => {
    const other = openWorld();
    const pidOf = (): number => Number.parseInt(alive(other.id, "cmdline")[0] ?? "0", 10);
    const running = other.sh("echo up; sleep 0.4", {
      onLine: () => {
        process.kill(pidOf(), "SIGKILL");
      },
    });
    expect((await running).end).toEqual({ kind: "exited", code: 0 });
    expect(pidOf()).toBeGreaterThan(0);
    expect((await other.sh("exit 3")).end).toEqual({ kind: "exited", code: 3 });
    other.close();
  });

  test("is deaf to what ends other processes", async () => {
    const other = openWorld();
    await other.sh("exit 0");
    const [before = ""] = alive(other.id, "cmdline");
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGPIPE"] as const) {
      process.kill(Number.parseInt(before, 10), signal);
    }
    await other.sh("sleep 0.05");
    expect(alive(other.id, "cmdline")).toEqual([before]);
    other.close();
  });

  test("marks of a runner above are kept in front, others are not ours", async () => {
    const above = `${randomUUID()}.7/`;
    for (const [inherited, front] of [
      [above, above],
      ["\n", ""],
      ["anything", ""],
    ] as const) {
      const below = openWorld({ RELEASE_GOVERNANCE_EXEC_ID: inherited });
      const { stdout } = await below.sh('printf %s "$RELEASE_GOVERNANCE_EXEC_ID"');
      expect(stdout).toBe(`${front}${below.id}.1/`);
      below.close();
    }
  });
});
