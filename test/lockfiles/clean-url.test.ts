/** No secret of an address may leave the reader: the rest of the toolkit relies on it. */
import { assert, constantFrom, property, stringMatching, tuple } from "fast-check";
import { expect, test } from "vitest";
import { cleanUrl, relativeFile } from "../../scripts/lockfiles/clean-url.ts";

const secret = stringMatching(/^[A-Za-z0-9]{20,30}$/).map((text) => `S3cr${text}`);
const word = stringMatching(/^[a-z][a-z0-9]{1,8}$/);
const tail = word.map((name) => `/${name}/-/${name}-1.0.0.tgz`);

const leaky = tuple(secret, word, tail).chain(([hidden, host, path]) =>
  constantFrom(
    `https://user:${hidden}@${host}.example${path}`,
    `https://${hidden}@${host}.example${path}`,
    `https://${host}.example${path}?token=${hidden}`,
    `https://${host}.example${path}#access_token=${hidden}`,
    `https://${host}.example/token/${hidden}${path}`,
    `https://${host}.example/_authToken/${hidden}${path}`,
    `https://${host}.example/user:${hidden}@proxy${path}`,
    `https://${host}.example/ghp_${hidden}${path}`,
    `https://${host}.example/npm_${hidden}${path}`,
    `https://${host}.example/glpat-${hidden}${path}`,
    `https://${host}.example/p;api_key=${hidden}${path}`,
    `git+ssh://git:${hidden}@${host}.example/a/b.git#main`,
    `git+https://x-access-token:${hidden}@${host}.example/a/b.git`,
    `${hidden}@${host}.example:a/b.git`,
    `ssh://${hidden}@${host}.example:2222/a/b.git`,
    `file:/home/${hidden}/x.tgz`,
    `file:///home/${hidden}/x.tgz`,
    `file:../../${hidden}/x.tgz`,
    `C:\\Users\\${hidden}\\x.tgz`,
  ).map((url) => ({ url, hidden })),
);

test("10,000 addresses with user info, tokens and paths: none leaks", () => {
  assert(
    property(leaky, ({ url, hidden }) => {
      const shown = JSON.stringify([cleanUrl(url), relativeFile(url)]);
      expect(shown).not.toContain(hidden);
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  [
    "https://registry.npmjs.org/@a/b/-/b-1.0.0.tgz",
    "https://registry.npmjs.org/@a/b/-/b-1.0.0.tgz",
  ],
  ["https://u:p@h.example:8443/x/-/x-1.tgz?a=b", "https://h.example:8443/x/-/x-1.tgz"],
  ["git@github.com:a/b.git#v1", "git+ssh://github.com/a/b.git"],
  ["git+ssh://git@github.com:a/b.git", "git+ssh://github.com/a/b.git"],
  ["github:a/b#v1", "git+ssh://github.com/a/b"],
  ["https://h.example/token/abc/x", "https://h.example/token/***/x"],
])("%s → %s", (dirty, clean) => {
  expect(cleanUrl(dirty)?.url).toBe(clean);
});

test.each(["file:vendor/a.tgz", "./vendor/a.tgz", "vendor\\a.tgz", "link:vendor/a.tgz"])(
  "%s is a file of the repository, and no address",
  (text) => {
    expect(cleanUrl(text)).toBeUndefined();
    expect(relativeFile(text)).toBe("vendor/a.tgz");
  },
);
