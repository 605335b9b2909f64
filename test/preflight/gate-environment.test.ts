import { describe, expect, test } from "vitest";
import {
  askedFor,
  gateEnvironment,
  secretsIn,
  withoutSecrets,
} from "../../scripts/preflight/gate-environment.ts";

const env = {
  PATH: "/usr/bin",
  HOME: "/home/a",
  LC_ALL: "C",
  NPM_TOKEN: "s3cret-token",
  GITHUB_SHA: "abc",
  GITHUB_REF: "r",
  GONE: undefined,
};

const seen = (inherit: "all" | string[], set = {}) =>
  gateEnvironment(env, { inherit, set }, { RUN: "1" }, "/repo/bin");

describe("a gate's environment", () => {
  test("without asking, only what programs cannot do without", () => {
    expect(seen([])).toEqual({
      PATH: "/repo/bin:/usr/bin",
      HOME: "/home/a",
      LC_ALL: "C",
      RUN: "1",
    });
  });

  test("what it asks for by name, or by the beginning of names", () => {
    expect(seen(["NPM_TOKEN"])).toHaveProperty("NPM_TOKEN", "s3cret-token");
    expect(Object.keys(seen(["GITHUB_*"]))).toEqual(
      expect.arrayContaining(["GITHUB_SHA", "GITHUB_REF"]),
    );
    expect(seen(["GITHUB_*"])).not.toHaveProperty("NPM_TOKEN");
    expect(seen(["GITHUB"])).not.toHaveProperty("GITHUB_SHA");
  });

  test("all, where the policy says so", () => {
    expect(seen("all")).toMatchObject({ NPM_TOKEN: "s3cret-token", GITHUB_SHA: "abc" });
  });

  test("what the policy sets wins over what is inherited, and what we add over both", () => {
    expect(seen([], { HOME: "/none", RUN: "mine" })).toMatchObject({ HOME: "/none", RUN: "1" });
  });

  test("a PATH there always is", () => {
    expect(gateEnvironment({}, { inherit: [], set: {} }, {}, "/repo/bin")).toEqual({
      PATH: "/repo/bin:/usr/local/bin:/usr/bin:/bin",
    });
  });

  test("what was asked for is told apart from what all get", () => {
    expect(askedFor(env, { inherit: ["GITHUB_*"], set: { A: "1" } })).toEqual({
      GITHUB_SHA: "abc",
      GITHUB_REF: "r",
      A: "1",
    });
    expect(askedFor(env, { inherit: [], set: {} })).toEqual({});
  });
});

test.each<[string, string, boolean]>([
  ["NPM_TOKEN", "abcdef", true],
  ["NODE_AUTH_TOKEN", "abcdef", true],
  ["DB_PASSWORD", "abcdef", true],
  ["SIGNING_KEY", "abcdef", true],
  ["secret", "abcdef", true],
  ["NPM_TOKEN", "abcde", false],
  ["MONKEY", "abcdef", false],
  ["KEYBOARD", "abcdef", false],
  ["PATH", "/usr/bin", false],
])("%s=%s is a secret: %s", (name, value, secret) => {
  expect(secretsIn({ [name]: value })).toEqual(secret ? [value] : []);
});

test("the longer secret goes first, so that no part of it stays", () => {
  expect(withoutSecrets("a=hunter22 b=hunter2", ["hunter2", "hunter22"])).toBe("a=*** b=***");
});
