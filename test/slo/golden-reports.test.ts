/** Every kind of report that the guard reads, in every state that it can come in, and what it says. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GovernanceError } from "../../scripts/core/errors.ts";
import { judge } from "../../scripts/slo/judge-objective.ts";
import type { Objective } from "../../scripts/slo/objectives.ts";
import { readMeasurement } from "../../scripts/slo/read-measurement.ts";
import { unusable } from "../../scripts/slo/report-checks.ts";
import type { Stated } from "../../scripts/slo/stated.ts";

const FOLDER = new URL("../fixtures/slo/", import.meta.url);
const KINDS = readdirSync(FOLDER).filter((name) => !["good", "malformed"].includes(name));

interface Expected {
  readonly source: string;
  readonly now: string;
  readonly stated?: Omit<Stated, "endedAt"> & { readonly ended_at?: string };
  /** A part of the reason why it speaks about nothing, or "pass", success rate, p95. */
  readonly files: Readonly<Record<string, readonly [string, string?, string?]>>;
}

const BASE = { target: undefined, takesUnstated: false, pointer: "" };
const OBJECTIVES: readonly Objective[] = [
  {
    ...BASE,
    id: "works",
    figure: "success_rate",
    percentile: undefined,
    side: "min",
    limit: 0.99,
    minSamples: 1,
  },
  {
    ...BASE,
    id: "p95",
    figure: "latency_ms",
    percentile: 95,
    side: "max",
    limit: 50,
    minSamples: 59,
  },
];

function expectedOf(kind: string): Expected {
  return JSON.parse(readFileSync(new URL(`${kind}/expected.json`, FOLDER), "utf8"));
}

/** As a large file comes: no token is safe from being cut. */
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function outcomeOf(kind: string, file: string, { now, stated = {} }: Expected) {
  const { ended_at: ended, ...others } = stated;
  const facts = { ...others, endedAt: ended === undefined ? undefined : new Date(ended) };
  const chunks = inChunks(readFileSync(new URL(`${kind}/${file}`, FOLDER)), 100);
  try {
    const measured = await readMeasurement(chunks, file, facts);
    const asked = { candidate: "rc-7", now: new Date(now), maxAgeMs: 3_600_000 };
    const why = unusable(measured, asked);
    const outcomes = OBJECTIVES.map((one) => judge(one, measured).check.outcome);
    return { source: measured.source, told: why === undefined ? ["pass", ...outcomes] : [why] };
  } catch (error) {
    if (!(error instanceof GovernanceError) || error.kind !== "undecided") throw error;
    return { source: undefined, told: [error.problems.map(({ message }) => message).join("; ")] };
  }
}

test("there are fixtures for every kind", () => {
  expect(KINDS).toEqual(
    ["autocannon", "hdr", "k6_export", "k6_machine", "k6_summary", "load-probe", "version_1", "wrk", "wrk2"], // prettier-ignore
  );
});

describe.each(KINDS)("%s", (kind) => {
  const expected = expectedOf(kind);
  const files = readdirSync(new URL(`${kind}/`, FOLDER)).filter((name) => name !== "expected.json");

  test("each fixture has an outcome", () => {
    expect(files).toEqual(Object.keys(expected.files).toSorted());
  });

  test.each(files)("%s", async (file) => {
    const { source, told } = await outcomeOf(kind, file, expected);
    const [usable = "", ...outcomes] = expected.files[file] ?? [];
    expect(told[0]).toContain(usable);
    expect(told.slice(1)).toEqual(outcomes);
    expect(source).toBe(usable === "pass" ? expected.source : source);
  });
});
