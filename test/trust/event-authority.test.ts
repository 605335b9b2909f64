import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeFs } from "../../scripts/adapters/node-fs.ts";
import type { TrustKeys } from "../../scripts/core/gen/policy-trust_keys.types.ts";
import { addKey, firstKeyList, revokeKey } from "../../scripts/trust/key-list/change-key-list.ts";
import { readEventAuthority } from "../../scripts/trust/key-list/event-authority.ts";
import { writeKeyList } from "../../scripts/trust/key-list/key-list-files.ts";
import { signRevision } from "../../scripts/trust/key-list/succession.ts";
import { day, testKey } from "./signing-keys.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "authority-"));
  mkdirSync(join(root, "security"));
});
afterEach(() => rmSync(root, { recursive: true }));

const ROOT_KEY = testKey(1);
const OTHER = testKey(2);

/** The role `release` is Ann's, and may alone append `channel.*`; the bot acts in it too. */
function lists(): TrustKeys[] {
  const made = firstKeyList(
    { key: ROOT_KEY.public, owner: "ann" },
    ["root", "release"],
    day("01-01"),
  );
  const roles = made.roles.map((role) =>
    role.name === "release" ? { ...role, may_append: ["channel.*"], actors: ["bot"] } : role,
  );
  const first: TrustKeys = { ...made, roles };
  const second = addKey(first, { key: OTHER.public, owner: "bob" }, ["release"], day("02-01"));
  const why = { since: day("02-15"), reason: "lost" };
  return [first, second, revokeKey(second, OTHER.public.keyid, why, day("03-01"))];
}

async function write(all: readonly TrustKeys[], current = all.at(-1)): Promise<void> {
  const history = all.map((list) => signRevision(list, [ROOT_KEY]));
  if (current !== undefined) await writeKeyList(nodeFs, root, history, current);
}

test("where there is no key list, nobody has a role", async () => {
  expect(await readEventAuthority(nodeFs, root, day("06-01"))).toEqual([]);
});

test("each revision says who acts in which role, and when", async () => {
  await write(lists());
  const authority = await readEventAuthority(nodeFs, root, day("06-01"));
  expect(authority.map(({ since }) => since)).toEqual([day("01-01"), day("02-01"), day("03-01")]);
  const release = authority.map(({ roles }) => roles.find(({ name }) => name === "release"));
  const bot = { name: "bot" };
  const ann = { name: "ann", from: day("01-01") };
  const bob = { name: "bob", from: day("02-01") };
  expect(release).toEqual([
    { name: "release", may_append: ["channel.*"], actors: [bot, ann] },
    { name: "release", may_append: ["channel.*"], actors: [bot, ann, bob] },
    {
      name: "release",
      may_append: ["channel.*"],
      actors: [bot, ann, { ...bob, to: day("02-15") }],
    },
  ]);
});

test("a list that was edited by hand gives nobody a role", async () => {
  const [first] = lists();
  const edited = { ...first!, roles: first!.roles.map((role) => ({ ...role, actors: ["eve"] })) };
  await write([first!], edited);
  const refused = await readEventAuthority(nodeFs, root, day("06-01")).catch((error) => error);
  expect(refused).toMatchObject({ kind: "policy" });
  expect(refused.message).toContain("list_is_not_last_revision");
});
