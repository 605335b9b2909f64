import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openZip } from "../../scripts/adapters/zip-archive.ts";
import type { Archive } from "../../scripts/core/archive.ts";
import { readV1 } from "../../scripts/evidence/package/v1-read.ts";
import { v1Checks } from "../../scripts/evidence/package/v1-rules.ts";
import type { SignatureAnswer } from "../../scripts/evidence/package/v1-rules.ts";
import { signatureOf } from "../../scripts/evidence/package/v1-verify.ts";
import { readPublicPem } from "../../scripts/trust/keys/public-key.ts";
import { DRAFTS, eventLines, makeV1, ROW } from "./v1-maker.ts";
import type { V1Parts } from "./v1-maker.ts";
import { zipOf } from "./zip-maker.ts";
import type { Files } from "./zip-maker.ts";

function archiveOf(files: Files): Archive {
  const entries = Object.entries(files).map(([name, text]) => {
    const bytes = Buffer.from(text);
    return {
      name,
      bytes: bytes.length,
      async *stream() {
        yield bytes.subarray(0, 100);
        yield bytes.subarray(100);
      },
    };
  });
  return {
    entries,
    seal: async () => "absent" as const,
    sha256: async () => "",
    close: async () => undefined,
  };
}

/** Ids of all checks that did not pass. */
async function failing(files: Files, pem?: string): Promise<string[]> {
  const key = pem === undefined ? undefined : readPublicPem(pem);
  const facts = await readV1(archiveOf(files), key !== undefined);
  const answer: SignatureAnswer = signatureOf(facts, key);
  return v1Checks(facts, answer)
    .filter(({ outcome }) => outcome !== "pass")
    .map(({ id, enforced, outcome }) => `${id} ${outcome}${enforced ? "" : " advisory"}`);
}

async function failingOf(parts: V1Parts): Promise<string[]> {
  const { files, pem } = makeV1(parts);
  return failing(files, pem);
}

test("a good package passes, with its signature", async () => {
  expect(await failingOf({})).toEqual([]);
});

test("without a key the signature is not looked at, and that is said", async () => {
  expect(await failing(makeV1().files)).toEqual(["package_signature no_data advisory"]);
  const unsigned = makeV1({ proof: { signature: undefined } });
  expect(await failing(unsigned.files)).toEqual(["package_signature fail advisory"]);
  expect(await failing(unsigned.files, unsigned.pem)).toEqual(["package_signature fail"]);
  expect(await failing(makeV1().files, makeV1().pem)).toEqual(["package_signature fail"]);
});

type Change = (files: Record<string, string>) => void;

function swap(from: string, to: string): Change {
  return (files) => {
    for (const name of Object.keys(files)) files[name] = files[name]!.replace(from, to);
  };
}

function edit(change: (lines: string[]) => string[]): Change {
  return (files) => {
    const lines = files["events.ndjson"]!.split("\n").slice(0, -1);
    files["events.ndjson"] = change(lines)
      .map((line) => `${line}\n`)
      .join("");
  };
}

function addStranger(files: Record<string, string>): void {
  files["extra.txt"] = "x";
}

describe("what was changed is found", () => {
  test("an event", async () => {
    expect(await failingOf({ change: swap("a \\u003c b", "a \\u003c c") })).toEqual([
      "package_file_digests fail",
      "package_event_chain fail",
      "package_signature fail",
    ]);
  });

  test("an event that was taken out, doubled, or put elsewhere", async () => {
    const edits = [
      edit((lines) => lines.toSpliced(1, 1)),
      edit((lines) => lines.toSpliced(1, 0, lines[1]!)),
      edit((lines) => lines.with(1, lines[2]!).with(2, lines[1]!)),
    ];
    for (const change of edits) {
      expect(await failingOf({ change })).toContain("package_event_chain fail");
    }
    const cut = await failingOf({ change: edit((lines) => lines.slice(0, 3)) });
    expect(cut).toContain("package_manifest_matches fail");
    expect(cut).toContain("package_proof_matches fail");
  });

  test("the manifest", async () => {
    for (const manifest of [
      { event_count: 5 },
      { ledger_count: 2 },
      { first_event_hash: "" },
      { last_event_hash: "aa" },
      { version: "9.0" },
      { more: 1 },
    ]) {
      expect(await failingOf({ manifest })).toContain("package_manifest_matches fail");
    }
    const uncovered = { file_hashes: {} };
    expect(await failingOf({ manifest: uncovered })).toEqual(["package_file_digests fail"]);
  });

  test("the proof", async () => {
    for (const proof of [
      { root_hash: "aa" },
      { chain_validated: false },
      { ledger_validated: 1 },
    ]) {
      expect(await failingOf({ proof })).toEqual(["package_proof_matches fail"]);
    }
    expect(await failingOf({ proof: { job_id: "job-18" } })).toEqual(["package_of_one_job fail"]);
  });
});

describe("calls", () => {
  const cases: Readonly<Record<string, readonly object[]>> = {
    "without a row": [],
    "of another tool": [{ ...ROW, tool_name: "delete" }],
    "that succeeded and were not committed": [{ ...ROW, committed: false }],
    "that are recorded twice": [ROW, ROW],
    "that never finished": [ROW, { ...ROW, idempotency_key: "k-2" }],
    "with a row of another form": [ROW, { ...ROW, idempotency_key: 7 }],
  };
  test.each(Object.entries(cases))("%s are found", async (_, rows) => {
    expect(await failingOf({ rows })).toEqual(["package_calls_agree fail"]);
  });

  test("that failed need not be committed", async () => {
    const payload = JSON.stringify({
      idempotency_key: "k-1",
      tool_name: "deploy",
      outcome: "error",
    });
    const drafts = DRAFTS.with(2, { type: "tool_invocation_finished", payload });
    expect(await failingOf({ drafts, rows: [{ ...ROW, committed: false }] })).toEqual([]);
  });

  test("with a payload that cannot be read are found", async () => {
    for (const payload of ["", "[]", "{}", '{"idempotency_key":"a","idempotency_key":"b"}']) {
      const drafts = DRAFTS.with(2, { type: "tool_invocation_finished", payload });
      expect(await failingOf({ drafts, rows: [] })).toEqual(["package_calls_agree fail"]);
    }
  });
});

describe("events from before there were hashes", () => {
  test("warn where they come first", async () => {
    const drafts = DRAFTS.map((draft, index) => ({ ...draft, unhashed: index < 2 }));
    expect(await failingOf({ drafts })).toEqual(["package_events_hashed fail advisory"]);
  });

  test("are a broken chain after one that has a hash", async () => {
    const drafts = DRAFTS.map((draft, index) => ({ ...draft, unhashed: index === 1 }));
    expect(await failingOf({ drafts })).toContain("package_event_chain fail");
  });
});

test("a package with a file missing, empty or unreadable never passes", async () => {
  for (const name of Object.keys(makeV1().files)) {
    for (const text of [undefined, "", "{", "[]\n"]) {
      const change = (files: Record<string, string>) => {
        if (text === undefined) delete files[name];
        else files[name] = text;
      };
      const found = await failingOf({ change });
      expect(found.filter((line) => !line.endsWith("advisory"))).not.toEqual([]);
    }
  }
  expect(await failing({})).toContain("package_files_present fail");
});

test("a file that is no part of the format is named", async () => {
  expect(await failingOf({ change: addStranger })).toEqual([
    "package_has_no_strangers fail advisory",
  ]);
});

test("unknown members, which no hash covers, are refused", async () => {
  const change = swap('{"id"', '{"approved":true,"id"');
  expect(await failingOf({ change })).toContain("package_event_chain fail");
});

test("every flipped bit of the lines is found", async () => {
  const { files } = makeV1();
  const clean = JSON.stringify(eventLines(DRAFTS)[0]).length;
  const bytes = Buffer.from(files["events.ndjson"]!);
  for (let bit = 0; bit < clean * 8; bit += 5) {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = copy[bit >> 3]! ^ (1 << (bit & 7));
    const archive = archiveOf(files);
    const entries = archive.entries.map((entry) =>
      entry.name === "events.ndjson"
        ? {
            ...entry,
            async *stream() {
              yield copy;
            },
          }
        : entry,
    );
    const checks = v1Checks(await readV1({ ...archive, entries }, false), "no_key");
    expect(checks.some(({ outcome }) => outcome === "fail")).toBe(true);
  }
});

describe("from a zip archive", () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  test("the same is read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "v1-"));
    made.push(folder);
    const { files, pem } = makeV1();
    writeFileSync(join(folder, "p.zip"), await zipOf(files));
    const archive = await openZip(join(folder, "p.zip"));
    const facts = await readV1(archive, true);
    await archive.close();
    const checks = v1Checks(facts, signatureOf(facts, readPublicPem(pem)));
    expect(checks.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
  });
});
