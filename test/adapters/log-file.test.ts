import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { claimName } from "../../scripts/adapters/log-file-claim.ts";
import { ownIdentity } from "../../scripts/adapters/log-file-process.ts";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { isConflict } from "../../scripts/core/log-conflict.ts";
import { EVENT_FORMAT } from "../../scripts/ledger/events/event-format.ts";
import { parseEvent } from "../../scripts/ledger/events/parse-event.ts";
import { batch, EMPTY, linesOf } from "./log-file-events.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "log-file-"));
  made.push(folder);
  return join(folder, "ledger.ndjson");
}

function open(path: string, patience = 10_000) {
  return openLogFile(path, EVENT_FORMAT, { patience });
}

async function filled(path: string, count: number) {
  const log = open(path);
  const { head } = await log.append(batch(EMPTY, "first", count), EMPTY);
  return { log, head };
}

function claim(path: string, change: object): string {
  const name = claimName({ ...ownIdentity(), token: "other", ...change });
  mkdirSync(`${path}.lock`, { recursive: true });
  const note = { pid: 4711, host: "there", since: "2026-11-23T05:16:31.000Z", command: "x" };
  writeFileSync(join(`${path}.lock`, name), JSON.stringify(note));
  return name;
}

async function run(path: string, actor: string, appends: number, size: number) {
  const writer = join(import.meta.dirname, "log-file-writer.ts");
  const argv = [writer, path, actor, String(appends), String(size)];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  return code;
}

describe("append and read", () => {
  test("a log that is not there is empty", async () => {
    const log = open(newPath());
    expect(await log.head()).toEqual({ ...EMPTY, torn_bytes: 0 });
    expect(await linesOf(log)).toEqual([]);
  });

  test("what was appended is there, from any place on", async () => {
    const { log, head } = await filled(newPath(), 3);
    const more = batch(head, "second", 2);
    const appended = await log.append(more, head);
    expect(appended.findings).toEqual([]);
    expect(await log.head()).toEqual({ ...appended.head, torn_bytes: 0 });
    const all = [...batch(EMPTY, "first", 3), ...more];
    expect(await linesOf(log)).toEqual(all);
    for (const from of [1, 3, 5, 9]) expect(await linesOf(log, from)).toEqual(all.slice(from));
  });

  test("another head is a conflict, and nothing is written", async () => {
    const path = newPath();
    const { log, head } = await filled(path, 1);
    const before = readFileSync(path);
    const wrong = [EMPTY, { ...head, hash: "ab".repeat(32) }, { ...head, size: 2 }];
    for (const expected of wrong) {
      const lost = await log.append(batch(expected, "late"), expected).catch((error) => error);
      expect(isConflict(lost)).toBe(true);
    }
    expect(readFileSync(path)).toEqual(before);
  });

  test("lines that do not continue the head are refused", async () => {
    const path = newPath();
    const { log, head } = await filled(path, 1);
    const before = readFileSync(path);
    const two = batch(head, "x", 2);
    for (const lines of [[], ["{}"], two.slice(0, 1), two.slice(1), two.toReversed()]) {
      await expect(log.append(lines, head)).rejects.toThrow(/not one batch|moved on/);
    }
    await expect(log.append([...batch(head, "x"), ...batch(head, "y")], head)).rejects.toThrow(
      "not one batch",
    );
    expect(readFileSync(path)).toEqual(before);
  });

  test("a link in place of the log is not followed", async () => {
    const path = newPath();
    const { head } = await filled(path, 1);
    symlinkSync(path, `${path}.link`);
    const log = open(`${path}.link`);
    await expect(log.append(batch(head, "x"), head)).rejects.toThrow("links lead in a circle");
    await expect(log.head()).rejects.toThrow("links lead in a circle");
  });
});

describe("what a crash leaves", () => {
  const next = batch({ size: 2, hash: "ab".repeat(32) }, "cut", 3);
  const tails: Readonly<Record<string, string>> = {
    "half a line": next[2]!.slice(0, 40),
    "a line without its LF": batch({ size: 2, hash: "ab".repeat(32) }, "cut")[0]!,
    "a batch without its last line": `${next[0]}\n${next[1]}\n`,
    "a batch with half its last line": `${next[0]}\n${next[1]}\n${next[2]!.slice(0, 9)}`,
    "lost pages": `${"\0".repeat(5000)}"}\n`,
    "lost pages alone": "\0".repeat(70_000),
  };
  test.each(Object.entries(tails))("%s is not read, and is set aside", async (_, tail) => {
    const path = newPath();
    const { log, head } = await filled(path, 2);
    appendFileSync(path, tail);
    expect(await log.head()).toEqual({ ...head, torn_bytes: tail.length });
    expect(await linesOf(log)).toHaveLength(2);
    const { findings } = await log.append(batch(head, "second"), head);
    expect(findings).toMatchObject([{ kind: "torn_tail_set_aside" }]);
    expect(readFileSync(findings[0]!.file, "utf8")).toBe(tail);
    expect(await linesOf(log)).toHaveLength(3);
  });

  test("a first append that was cut leaves an empty log", async () => {
    const path = newPath();
    writeFileSync(path, batch(EMPTY, "first")[0]!.slice(0, 100));
    const log = open(path);
    expect(await log.head()).toEqual({ ...EMPTY, torn_bytes: 100 });
    await log.append(batch(EMPTY, "second"), EMPTY);
    expect(await linesOf(log)).toEqual(batch(EMPTY, "second"));
  });

  test("a batch longer than the first look back is found whole", async () => {
    const path = newPath();
    const { log, head } = await filled(path, 1);
    const long = batch(head, "x".repeat(30_000), 9);
    appendFileSync(
      path,
      long
        .slice(0, 8)
        .map((line) => `${line}\n`)
        .join(""),
    );
    expect(await log.head()).toMatchObject(head);
    const { head: after } = await log.append(long, head);
    expect(await log.head()).toMatchObject(after);
    expect(await linesOf(log)).toHaveLength(10);
  });

  test("a whole last line that is not valid is damage, and is left alone", async () => {
    const path = newPath();
    const { log, head } = await filled(path, 2);
    for (const damage of ["{}\n", `${next[2]!.replace("cut", "CUT")}\n`, "\n"]) {
      const bytes = Buffer.concat([readFileSync(path), Buffer.from(damage)]);
      writeFileSync(`${path}.2`, bytes);
      const damaged = open(`${path}.2`);
      await expect(damaged.append(batch(head, "x"), head)).rejects.toThrow("is damaged");
      await expect(damaged.head()).rejects.toThrow("is damaged");
      expect(readFileSync(`${path}.2`)).toEqual(bytes);
    }
    writeFileSync(path, "{}\n");
    await expect(log.head()).rejects.toThrow("is damaged");
  });

  test("a line that does not continue the one before is damage, not a cut append", async () => {
    const path = newPath();
    const { head } = await filled(path, 2);
    const [first = "", second = ""] = await linesOf(open(path));
    const third = batch(head, "third")[0];
    for (const lines of [[first, third], [first, second, second], [second], [third]]) {
      writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
      await expect(open(path).head()).rejects.toThrow("is damaged");
    }
  });
});

describe("the lock", () => {
  const dead: Readonly<Record<string, object>> = {
    "of a process that is not there": { pid: 4_194_305 },
    "of a process number used anew": { pid: process.ppid, started: "1" },
    "from before the machine was restarted": { boot: "another" },
  };
  test.each(Object.entries(dead))("%s is taken over, and said so", async (_, change) => {
    const path = newPath();
    claim(path, change);
    const { findings } = await open(path).append(batch(EMPTY, "x"), EMPTY);
    expect(findings).toMatchObject([{ kind: "stale_lock_taken_over" }]);
    expect(readdirSync(`${path}.lock`)).toEqual([]);
  });

  const held: Readonly<Record<string, object>> = {
    "of a living process": {},
    "of another host": { host: "elsewhere" },
    "of another namespace of process numbers": { namespace: "1", pid: 4_194_305 },
    "of a process whose start is not known": { started: "" },
  };
  test.each(Object.entries(held))("%s is waited for, with its holder named", async (_, change) => {
    const path = newPath();
    const name = claim(path, change);
    const log = open(path, 30);
    await expect(log.append(batch(EMPTY, "x"), EMPTY)).rejects.toThrow(
      "locked by process 4711 on there since 2026-11-23",
    );
    expect(readdirSync(`${path}.lock`)).toEqual([name]);
    expect(readdirSync(dirname(path))).toEqual(["ledger.ndjson.lock"]);
  });

  test("a file that is no claim is no lock", async () => {
    const path = newPath();
    mkdirSync(`${path}.lock`);
    for (const name of [".DS_Store", "a,b,c,d,e,f", "a,b,c,d,0,f", "%,b,c,d,1,f"]) {
      writeFileSync(join(`${path}.lock`, name), "");
    }
    await open(path, 100).append(batch(EMPTY, "x"), EMPTY);
    expect(await linesOf(open(path))).toHaveLength(1);
  });
});

describe("races", () => {
  test("of 6 processes all append, in one history, with no batch torn apart", async () => {
    const path = newPath();
    const names = Array.from({ length: 6 }, (_, index) => `writer-${index}`);
    const codes = await Promise.all(names.map((name) => run(path, name, 3, 2)));
    expect(codes).toEqual(names.map(() => 0));
    const lines = await linesOf(open(path));
    const events = lines.map((line) => parseEvent(Buffer.from(line)));
    const actors = events.map((parsed) => (parsed.ok ? parsed.event.actor : "broken"));
    expect(actors).toHaveLength(36);
    expect(actors.filter((_, index) => index % 2 === 0)).toEqual(
      actors.filter((_, index) => index % 2 === 1),
    );
    for (const name of names) expect(actors.filter((actor) => actor === name)).toHaveLength(6);
    expect(readdirSync(`${path}.lock`)).toEqual([]);
  });

  test("within one process as well", async () => {
    const path = newPath();
    const log = open(path);
    const racing = Array.from({ length: 20 }, (_, index) =>
      log.append(batch(EMPTY, `${index}`), EMPTY),
    );
    const ends = await Promise.allSettled(racing);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = ends.filter((end) => end.status === "rejected").map((end) => end.reason);
    expect(lost.every(isConflict)).toBe(true);
    expect(await linesOf(log)).toHaveLength(1);
  });
});
