import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openLogFile } from "../../scripts/adapters/log-file.ts";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import { appendEvents } from "../../scripts/ledger/append-events.ts";
import { openLedger } from "../../scripts/ledger/open-ledger.ts";
import { projectLedger } from "../../scripts/ledger/read-ledger.ts";
import { claimsDigests, conceal } from "../../scripts/ledger/redaction/conceal.ts";
import {
  commitmentsOf,
  disclosureDigest,
  readDisclosure,
} from "../../scripts/ledger/redaction/disclosure.ts";
import { DISCLOSURES, EVIDENCE_POLICY } from "../../scripts/ledger/redaction/disclosure-store.ts";
import { draftOf } from "./ledger-text.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "redaction-"));
  mkdirSync(join(root, "security"));
});
afterEach(() => rmSync(root, { recursive: true }));

const kept = () => readdirSync(join(root, DISCLOSURES));

/** RFC 9901 section 4.2.1 and 4.2.3. */
const PUBLISHED = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";

test("the disclosure of the specification is read, and has its digest", () => {
  const salt = "_26bc4LT-ac6q2KI6cBW5es";
  expect(readDisclosure(PUBLISHED)).toEqual({ salt, name: "family_name", value: "Möbius" });
  expect(disclosureDigest(PUBLISHED)).toBe("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
  for (const text of ["", "e30", `${PUBLISHED}=`, "WyJhIiwiYiJd", "WzEsImIiLDNd"]) {
    expect(readDisclosure(text)).toBeUndefined();
  }
});

describe("conceal", () => {
  const data = { who: { email: "a@example.com", name: "Ann", "a/b": 1 }, list: [{ x: 1 }], n: 7 };
  let salts = 0;
  const salt = () => `salt-${(salts += 1)}`;

  test("takes values out, and leaves a digest of each in its object", () => {
    const { data: left, disclosures } = conceal(data, ["/who/email", "/who/a~1b", "/n"], salt);
    expect(left).toMatchObject({ who: { name: "Ann" }, list: [{ x: 1 }] });
    expect(JSON.stringify(left)).not.toContain("example.com");
    const found = commitmentsOf(left).map(({ digest, parent }) => {
      const { name, value } = readDisclosure(disclosures.get(digest) ?? "") ?? {};
      return [parent, name, value];
    });
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(["/who", "email", "a@example.com"]);
    expect(found).toContainEqual(["/who", "a/b", 1]);
    expect(found).toContainEqual(["", "n", 7]);
  });

  test("passes over what is not there, and takes the outer of two", () => {
    expect(conceal(data, ["/x", "/who/email/x", "/list/0/x"], salt).data).toEqual(data);
    const { data: left, disclosures } = conceal(data, ["/who/email", "/who"], salt);
    expect(disclosures.size).toBe(1);
    expect(Object.keys(left)).toEqual(["list", "n", "_sd"]);
  });

  test("sorts the digests, so that the order tells nothing", () => {
    const fields = ["/who", "/list", "/n"];
    for (let round = 0; round < 5; round += 1) {
      const digests = commitmentsOf(conceal(data, fields, salt).data).map(({ digest }) => digest);
      expect(digests).toEqual(digests.toSorted());
    }
  });

  test("knows data that would pass for commitments", () => {
    expect(claimsDigests(data)).toBe(false);
    expect(claimsDigests({ list: [[{ _sd: [] }]] })).toBe(true);
  });
});

describe("append", () => {
  const world = { openLog: openLogFile, fs: nodeFs, random: (bytes: number) => randomBytes(bytes) };
  const start: readonly unknown[] = [];
  const policy = {
    $schema: "../schemas/policy/evidence_policy.schema.json",
    version: 1,
    redactable: [{ events: ["rollout.*"], fields: ["/note"] }],
  };

  test("keeps what the policy names apart, and drops it where the race is lost", async () => {
    writeFileSync(join(root, EVIDENCE_POLICY), JSON.stringify(policy));
    const ledger = openLedger(world, root, []);
    const { head } = await projectLedger(ledger, 0, (state) => state);
    await appendEvents(ledger, [draftOf(0), draftOf(1)], head);
    const { state } = await projectLedger(ledger, start, (all, { data }) => [...all, data]);
    expect(state).toEqual([
      { number: 0, _sd: [expect.any(String)] },
      { number: 1, _sd: [expect.any(String)] },
    ]);
    const names = kept();
    expect(names).toHaveLength(2);
    const values = await Promise.all(names.map((name) => ledger.disclosures.get(name)));
    expect(
      values
        .map((text) => readDisclosure(text ?? "")?.value)
        .map(String)
        .toSorted(),
    ).toEqual(["stage 0: ü", "stage 1: ü"]);
    await expect(appendEvents(ledger, [draftOf(2)], head)).rejects.toThrow("moved on");
    expect(kept()).toEqual(names);
  });

  test("of a broken policy or of data that claims digests appends nothing", async () => {
    const ledger = openLedger(world, root, []);
    const { head } = await projectLedger(ledger, 0, (state) => state);
    const claims = { ...draftOf(0), data: { _sd: [] } };
    await expect(appendEvents(ledger, [claims], head)).rejects.toThrow(
      "must not have a member _sd",
    );
    writeFileSync(join(root, EVIDENCE_POLICY), JSON.stringify({ ...policy, version: 2 }));
    await expect(appendEvents(ledger, [draftOf(0)], head)).rejects.toMatchObject({
      kind: "policy",
    });
    expect(readdirSync(join(root, "security"))).toEqual(["evidence_policy.json"]);
  });

  test("a disclosure that was changed is none, and a digest is no path", async () => {
    writeFileSync(join(root, EVIDENCE_POLICY), JSON.stringify(policy));
    const ledger = openLedger(world, root, []);
    const { head } = await projectLedger(ledger, 0, (state) => state);
    await appendEvents(ledger, [draftOf(0)], head);
    const [name = ""] = kept();
    writeFileSync(join(root, DISCLOSURES, name), PUBLISHED);
    expect(await ledger.disclosures.get(name)).toBeUndefined();
    await ledger.disclosures.remove(["../evidence_policy.json", ".."]);
    expect(readFileSync(join(root, EVIDENCE_POLICY), "utf8")).toContain("redactable");
  });
});
