/** What the ledger is told of each revision. */
import { expect, test } from "vitest";
import type { TrustKeys } from "../../scripts/core/gen/policy-trust_keys.types.ts";
import {
  KEY_LIST_REVISED,
  NO_REVISIONS,
  revisionData,
  revisionsEvolved,
  untoldRevisions,
} from "../../scripts/keys/revision-events.ts";
import { ZERO_HASH } from "../../scripts/ledger/events/event.ts";
import {
  addKey,
  changeRole,
  firstKeyList,
  revokeKey,
  rotateKey,
} from "../../scripts/trust/key-list/change-key-list.ts";
import { signRevision } from "../../scripts/trust/key-list/succession.ts";
import { day, testKey } from "../trust/signing-keys.ts";

const [A, B, C] = [testKey(1), testKey(2), testKey(3)];
const of = (key: typeof A, owner: string) => ({ key: key.public, owner });

const FIRST = firstKeyList(of(A, "lead"), ["root", "drill"], day("01-01"));
const ADDED = addKey(FIRST, of(B, "ci"), ["root", "drill"], day("01-02"));
const ROTATED = rotateKey(ADDED, A.public.keyid, of(C, "lead"), day("01-03"));
const REVOKED = revokeKey(
  ROTATED,
  B.public.keyid,
  { since: day("01-03"), reason: "lost" },
  day("01-04"),
);
const ROLE = changeRole(REVOKED, { name: "drill", actors: ["oncall"] }, day("01-05"));

const NOTHING = { added: [], ended: [], revoked: [], roles: [] };

test.each<[string, TrustKeys | undefined, TrustKeys, object]>([
  [
    "the first",
    undefined,
    FIRST,
    { revision: 1, added: [A.public.keyid], roles: ["root", "drill"] },
  ],
  [
    "a key that was added",
    FIRST,
    ADDED,
    { revision: 2, added: [B.public.keyid], roles: ["root", "drill"] },
  ],
  [
    "a rotation",
    ADDED,
    ROTATED,
    { added: [C.public.keyid], ended: [A.public.keyid], roles: ["root", "drill"] },
  ],
  ["a revocation", ROTATED, REVOKED, { revoked: [B.public.keyid] }],
  ["a role", REVOKED, ROLE, { roles: ["drill"] }],
])("%s", (_, before, list, data) => {
  expect(revisionData(before, list)).toMatchObject({ ...NOTHING, ...data });
});

test("each revision is told once, and what a crash kept back is told later", () => {
  const history = [FIRST, ADDED, ROTATED].map((list) => signRevision(list, [A]));
  const told = untoldRevisions(history, NO_REVISIONS);
  expect(told.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  const known = told.slice(0, 2).reduce((state, data, seq) => {
    const event = { seq, time: "", type: KEY_LIST_REVISED, actor: "a", reason: "r", data };
    return revisionsEvolved(state, { ...event, prev_hash: ZERO_HASH, hash: ZERO_HASH });
  }, NO_REVISIONS);
  expect(untoldRevisions(history, known).map(({ revision }) => revision)).toEqual([3]);
});

test("a role: what is not given stays, a new one needs keys, unknown keys are refused", () => {
  const both = changeRole(
    ADDED,
    { name: "drill", threshold: 2, may_append: ["drill.*"] },
    day("01-03"),
  );
  const again = changeRole(both, { name: "drill", actors: ["oncall"] }, day("01-04"));
  expect(again.roles.find(({ name }) => name === "drill")).toMatchObject({
    threshold: 2,
    actors: ["oncall"],
    may_append: ["drill.*"],
    keys: [A.public.keyid, B.public.keyid],
  });
  expect(() => changeRole(ADDED, { name: "new" }, day("01-03"))).toThrow("has no key");
  expect(() => changeRole(ADDED, { name: "new", keys: ["SHA256:x"] }, day("01-03"))).toThrow(
    "no key",
  );
  expect(() => changeRole(ADDED, { name: "drill", threshold: 3 }, day("01-03"))).toThrow(
    "fewer valid",
  );
});
