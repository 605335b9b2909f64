import { describe, expect, test } from "vitest";
import type { TrustKeys } from "../../scripts/core/gen/policy-trust_keys.types.ts";
import { schemas } from "../../scripts/core/gen/index.ts";
import { findingsOf } from "../../scripts/core/policy/rules.ts";
import { signEnvelope } from "../../scripts/trust/envelope/envelope.ts";
import {
  addKey,
  firstKeyList,
  revokeKey,
  rotateKey,
} from "../../scripts/trust/key-list/change-key-list.ts";
import { KEY_LIST_RULES } from "../../scripts/trust/key-list/key-list-rules.ts";
import {
  rolesWithoutQuorum,
  signatureRule,
  trustedKey,
} from "../../scripts/trust/key-list/key-list.ts";
import {
  KEY_LIST_TYPE,
  signRevision,
  successionFaults,
} from "../../scripts/trust/key-list/succession.ts";
import type { Revision } from "../../scripts/trust/key-list/succession.ts";
import { verifyEnvelope } from "../../scripts/trust/envelope/verify-envelope.ts";
import { day, testKey } from "./signing-keys.ts";

const A = testKey(1);
const B = testKey(2);
const C = testKey(3);
const NOW = day("12-01");
const named = (key: typeof A, owner: string) => ({ key: key.public, owner });

const FIRST = firstKeyList(named(A, "lead"), ["root", "release"], day("01-01"));
const SECOND = addKey(FIRST, named(B, "deputy"), ["root"], day("02-01"));
const THIRD = rotateKey(SECOND, A.public.keyid, named(C, "lead"), day("03-01"));
const LEAK = { since: day("03-15"), reason: "the laptop was stolen" };
const FOURTH = revokeKey(THIRD, A.public.keyid, LEAK, day("04-01"));

const HISTORY: readonly Revision[] = [
  signRevision(FIRST, [A]),
  signRevision(SECOND, [A]),
  signRevision(THIRD, [A, C]),
  signRevision(FOURTH, [B]),
];

const faultsOf = (history: readonly Revision[], current = FOURTH, now = NOW) =>
  successionFaults(history, current, now).map(({ fault, revision }) => `${revision} ${fault}`);
const replaced = (index: number, revision: Revision) => HISTORY.with(index, revision);

describe("a key that counts for nothing", () => {
  const [entry] = FIRST.keys;
  if (entry === undefined) throw new Error("the list has a key");
  test.each([
    [{}, true],
    [{ public_key: "?" }, false],
    [{ valid_from: "yesterday" }, false],
    [{ valid_to: "tomorrow" }, false],
    [{ revoked_at: "now" }, false],
  ])("%j", (change, counts) => {
    expect(trustedKey({ ...entry, ...change }) !== undefined).toBe(counts);
  });
});

test("no key stands in the list twice", () => {
  expect(() => addKey(SECOND, named(B, "other"), ["root"], day("02-02"))).toThrow(
    "is in the list already",
  );
  expect(() => addKey(SECOND, named(A, "other"), ["release"], day("02-02"))).toThrow("already");
});

describe("changes", () => {
  test.each([FIRST, SECOND, THIRD, FOURTH])(
    "revision $revision keeps schema and rules",
    async (list) => {
      const validate = await schemas["policy/trust_keys"].load();
      expect(validate(list)).toBe(true);
      expect(findingsOf(KEY_LIST_RULES, list)).toEqual([]);
    },
  );

  test("a rotated key stays in its roles, so that old evidence can be judged", () => {
    const envelope = signEnvelope("t", Buffer.from("x"), [A]);
    const rule = signatureRule(THIRD, "release");
    const before = { claimed: day("02-15"), now: NOW };
    expect(rule && verifyEnvelope(envelope, rule, before).ok).toBe(true);
    const after = { claimed: day("03-01"), now: NOW };
    expect(rule && verifyEnvelope(envelope, rule, after).findings).toMatchObject([
      { fault: "key_expired" },
    ]);
  });

  test("after revocation only what is proven to be older counts", () => {
    const envelope = signEnvelope("t", Buffer.from("x"), [A]);
    const rule = signatureRule(FOURTH, "release");
    const claimed = { claimed: day("02-15"), now: NOW };
    expect(rule && verifyEnvelope(envelope, rule, claimed).ok).toBe(false);
    const proven = { ...claimed, proven: day("02-16") };
    expect(rule && verifyEnvelope(envelope, rule, proven).ok).toBe(true);
  });

  test.each<[string, () => TrustKeys, string]>([
    ["the last key of a role", () => revokeKey(FIRST, A.public.keyid, LEAK, day("04-01")), "fewer"],
    ["a second revocation", () => revokeKey(FOURTH, A.public.keyid, LEAK, day("05-01")), "already"],
    ["a future one", () => revokeKey(THIRD, A.public.keyid, LEAK, day("03-14")), "future"],
    ["a key that is not there", () => rotateKey(FIRST, "SHA256:x", named(B, "b"), NOW), "no key"],
    [
      "a key that ended",
      () => rotateKey(THIRD, A.public.keyid, named(testKey(4), "x"), NOW),
      "ended",
    ],
    ["a key that is there", () => addKey(FIRST, named(A, "again"), ["root"], NOW), "already"],
    ["an unknown role", () => addKey(FIRST, named(B, "b"), ["rot"], NOW), 'role "rot"'],
  ])("%s is refused", (_, change, says) => {
    expect(change).toThrow(expect.objectContaining({ kind: "refused" }));
    expect(change).toThrow(says);
  });

  test("a planned end takes a role its quorum when it comes", () => {
    const ending = { ...named(A, "lead"), validTo: day("06-01") };
    const list = firstKeyList(ending, ["root"], day("01-01"));
    expect(rolesWithoutQuorum(list, day("05-31"))).toEqual([]);
    expect(rolesWithoutQuorum(list, day("06-01"))).toEqual(["root"]);
  });
});

describe("succession", () => {
  test("each revision signed by the one before it and by itself: nothing to say", () => {
    expect(faultsOf(HISTORY)).toEqual([]);
  });

  const edited = { ...FOURTH, issued_at: "2026-04-02T00:00:00Z" };
  const skipped = { ...SECOND, revision: 3 };
  const early = { ...SECOND, issued_at: "2025-12-31T00:00:00Z" };
  test.each<[string, readonly Revision[], TrustKeys, string[]]>([
    ["no history", [], FOURTH, ["4 history_empty"]],
    ["the list was edited by hand", HISTORY, edited, ["4 list_is_not_last_revision"]],
    ["the list is an older one", HISTORY, THIRD, ["3 list_is_not_last_revision"]],
    [
      "only the new key signed",
      replaced(2, signRevision(THIRD, [C])),
      FOURTH,
      ["3 not_signed_by_previous"],
    ],
    [
      "only the old key signed",
      replaced(2, signRevision(THIRD, [A])),
      FOURTH,
      ["3 not_signed_by_itself"],
    ],
    [
      "nobody of the list signed",
      replaced(3, signRevision(FOURTH, [testKey(9)])),
      FOURTH,
      ["4 not_signed_by_itself", "4 not_signed_by_previous"],
    ],
    [
      "an envelope of another purpose",
      replaced(3, { list: FOURTH, envelope: signEnvelope("t", HISTORY[3]!.envelope.payload, [B]) }),
      FOURTH,
      ["4 payload_type_unexpected"],
    ],
    [
      "signed bytes that are not the list",
      replaced(3, { list: FOURTH, envelope: signEnvelope(KEY_LIST_TYPE, Buffer.from("{}"), [B]) }),
      FOURTH,
      ["4 payload_not_canonical"],
    ],
    [
      "a revision left out",
      [HISTORY[0]!, signRevision(skipped, [A])],
      skipped,
      ["3 revision_out_of_order"],
    ],
    ["cut at the front", HISTORY.slice(1), FOURTH, ["2 revision_out_of_order"]],
    [
      "dated before its predecessor",
      [HISTORY[0]!, signRevision(early, [A])],
      early,
      ["2 issued_out_of_order", "2 not_signed_by_itself", "2 not_signed_by_previous"],
    ],
  ])("%s", (_, history, current, wanted) => {
    expect(faultsOf(history, current)).toEqual(wanted);
  });

  test("two revisions of one moment are in order", () => {
    const same = { ...SECOND, issued_at: FIRST.issued_at };
    const list = {
      ...same,
      keys: same.keys.map((key) => ({ ...key, valid_from: FIRST.issued_at })),
    };
    expect(faultsOf([HISTORY[0]!, signRevision(list, [A])], list)).toEqual([]);
  });

  test("a revision from the future is not signed by anybody yet", () => {
    expect(faultsOf(HISTORY.slice(0, 1), FIRST, day("01-01"))).toEqual([]);
    const before = new Date(day("01-01").getTime() - 3_600_000);
    expect(faultsOf(HISTORY.slice(0, 1), FIRST, before)).toEqual(["1 not_signed_by_itself"]);
  });

  test("a threshold of two needs two of the old list", () => {
    const root = { name: "root", keys: [A.public.keyid, B.public.keyid], threshold: 2 };
    const strict = { ...SECOND, roles: [root] };
    const later = { ...strict, revision: 3, issued_at: "2026-02-02T00:00:00Z" };
    const history = [HISTORY[0]!, signRevision(strict, [A, B])];
    expect(faultsOf([...history, signRevision(later, [A, B])], later)).toEqual([]);
    expect(faultsOf([...history, signRevision(later, [A, A])], later)).toEqual([
      "3 not_signed_by_itself",
      "3 not_signed_by_previous",
    ]);
  });
});

const ids = (list: TrustKeys) =>
  KEY_LIST_RULES.filter((rule) => rule.check(list).length > 0).map(({ id }) => id);

describe("what the schema cannot say", () => {
  const [key] = FIRST.keys;
  const [root] = FIRST.roles;
  test.each<[string, Partial<TrustKeys>, string[]]>([
    [
      "another key's keyid",
      { keys: [{ ...key!, keyid: B.public.keyid }] },
      ["keyid_fits_key", "role_keys_known"],
    ],
    [
      "a key for which anybody can sign",
      { keys: [{ ...key!, public_key: `${"A".repeat(43)}=` }] },
      ["keyid_fits_key"],
    ],
    ["one key under two entries", { keys: [key!, { ...key!, owner: "x" }] }, ["keys_distinct"]],
    ["an empty validity", { keys: [{ ...key!, valid_to: key!.valid_from }] }, ["validity_ordered"]],
    [
      "a revocation without a reason",
      { keys: [{ ...key!, revoked_at: key!.valid_from }] },
      ["revocation_says_why"],
    ],
    ["a role twice", { roles: [root!, root!] }, ["roles_distinct"]],
    [
      "a role of unknown keys",
      { roles: [{ ...root!, keys: [B.public.keyid] }] },
      ["role_keys_known"],
    ],
    [
      "a threshold met by naming one key twice",
      { roles: [{ ...root!, keys: [...root!.keys, ...root!.keys], threshold: 2 }] },
      ["threshold_can_be_met"],
    ],
    ["no root", { roles: [{ ...root!, name: "release" }] }, ["root_role_present"]],
  ])("%s", (_, change, wanted) => {
    expect(ids({ ...FIRST, ...change })).toEqual(wanted);
  });
});
