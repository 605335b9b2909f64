import { expect, test } from "vitest";
import { readAhead } from "../../../scripts/slo/history/read-ahead.ts";

const NAMES = Array.from({ length: 30 }, (_, at) => String(at));

const soon = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

async function told(reading: AsyncIterable<string>, most = Infinity): Promise<string[]> {
  const found: string[] = [];
  for await (const one of reading) {
    found.push(one);
    if (found.length === most) break;
  }
  return found;
}

test("each once, in order, however long it takes, and never more than eight at once", async () => {
  let [now, most] = [0, 0];
  const read = async (name: string) => {
    now += 1;
    most = Math.max(most, now);
    await soon(Number(name) % 3);
    now -= 1;
    return name;
  };
  expect(await told(readAhead(NAMES, read))).toEqual(NAMES);
  expect(most).toBe(8);
  expect(await told(readAhead([], read))).toEqual([]);
});

async function tornAtTwo(name: string) {
  await soon(name === "0" ? 20 : 0);
  if (name === "2") throw new Error("torn");
  return name;
}

test("what one throws is thrown in its turn, and not before what comes ahead of it", async () => {
  const found: string[] = [];
  const all = async () => {
    for await (const one of readAhead(NAMES, tornAtTwo)) found.push(one);
  };
  await expect(all()).rejects.toThrow("torn");
  expect(found).toEqual(["0", "1"]);
});

test("who stops early has waited for what was begun, and begins nothing more", async () => {
  const ended: string[] = [];
  const read = async (name: string) => {
    await soon(5);
    ended.push(name);
    return name;
  };
  expect(await told(readAhead(NAMES, read), 1)).toEqual(["0"]);
  expect(ended).toHaveLength(8);
});
