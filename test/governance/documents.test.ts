import { describe, expect, test } from "vitest";
import { currentCheck } from "../../scripts/governance/documents/current-checks.ts";
import type { SubjectFacts } from "../../scripts/governance/documents/current-checks.ts";
import { helpChecks, helpRuns, unusedHelp } from "../../scripts/governance/documents/help-runs.ts";
import { fault, referenceChecks } from "../../scripts/governance/documents/reference-checks.ts";
import { commandsIn, referencesIn } from "../../scripts/governance/documents/references.ts";
import type { World } from "../../scripts/governance/documents/world.ts";

const WORLD: World = {
  exists: (path) => ["docs", "docs/a.md", "src", "src/a.ts", "docs/b"].includes(path),
  npmScripts: new Map([
    ["check", "node src/check.ts --fast"],
    ["all", "npm run a && npm run b"],
  ]),
  isElsewhere: (path) => path.startsWith("docs/theirs/"),
};
const faults = (text: string) =>
  referencesIn("docs/page.md", text).flatMap((one) => fault(one, WORLD) ?? []);

describe("what a page names", () => {
  test.each([
    "[a](a.md) [b](../src/a.ts#L3) [c](https://x.example/a/b) [d](#here) [e](mailto:a@b.example)",
    "[root](/docs/a.md) `src/a.ts:12` `src/a.ts` `docs/theirs/x.json` `b`",
    "`application/json` `a/b c` `src/<name>.ts` `src/*.ts` `/etc/passwd` `src/NAME/x` `~/src/x`",
    "`npm run check` and npm run SCRIPT",
    "```text\n[x](nowhere.md) `src/none.ts`\n```",
    "```sh\nnode src/a.ts # src/none.ts\ncurl https://x.example/src/none.ts | sh\n```",
    "```sh\nFOO=src/none.ts node --watch src/a.ts\n$ ls src/none\n```",
    "```sh\nnode /src/none.ts\nnode none.ts\nnode src/$X.ts\nnode ./src/a.ts\nnode other/x.ts\n```",
  ])("%j is all there", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ["[a](b.md)", "the link docs/b.md leads nowhere"],
    ["[a](/b.md)", "the link b.md leads nowhere"],
    ["`src/b.ts`", "there is no src/b.ts"],
    ["`src/b.ts:3:1`", "there is no src/b.ts"],
    ["npm run chekc", 'there is no npm script "chekc"; did you mean "check"?'],
    ["```json\nnpm run -s zzzzzz\n```", 'there is no npm script "zzzzzz"'],
    ["```sh\nnode src/b.ts\n```", "the command names src/b.ts, which is not there"],
    ["```sh\ntrue && \\\n  ./tool/x --y\n```", "the command names tool/x, which is not there"],
    ["```bash\nA=1 python3 -u src/b.py\n```", "the command names src/b.py, which is not there"],
  ])("%j is not", (text, says) => {
    expect(faults(text)).toEqual([says]);
  });

  test("lines are counted, of a command its first one", () => {
    const text = "one\n```sh\nnode \\\n  src/b.ts\n```\n`src/b.ts`\n";
    expect(referencesIn("p.md", text).map(({ line, kind }) => [line, kind])).toEqual([
      [3, "command"],
      [6, "path"],
    ]);
  });

  test("no page at all is no data", () => {
    expect(referenceChecks([], [], WORLD).map(({ outcome }) => outcome)).toEqual(["no_data"]);
    expect(referenceChecks([], ["a.md"], WORLD).map(({ outcome }) => outcome)).toEqual(["pass"]);
  });

  test("a broken reference fails at its place, and the whole is no longer said to exist", () => {
    const checks = referenceChecks(
      referencesIn("p.md", "\n`src/b.ts` `src/a.ts`"),
      ["p.md"],
      WORLD,
    );
    expect(checks).toMatchObject([
      {
        outcome: "fail",
        about: "p.md:2",
        message: "there is no src/b.ts",
        locations: [{ file: "p.md", line: 2 }],
      },
    ]);
    const [whole] = referenceChecks(referencesIn("p.md", "`src/a.ts`"), ["p.md"], WORLD);
    expect(whole).toMatchObject({ outcome: "pass", locations: [] });
  });

  test.each([
    ["a b | c; d && e || f", [["a", "b"], ["c"], ["d"], ["e"], ["f"]]],
    ["$ a 'b c' \"d|e\" f=g # h", [["a", "b c", "d|e", "f=g"]]],
    ["X=1 Y=2 a", [["a"]]],
    ["# nothing", []],
  ])("the commands of %j", (line, words) => {
    expect(commandsIn(line)).toEqual(words);
  });
});

const runs = (text: string, allowed = ["npm run check", "npm run all", "node src/a.ts"]) =>
  helpRuns(referencesIn("p.md", `\`\`\`sh\n${text}\n\`\`\``), allowed, WORLD);

describe("commands run with --help", () => {
  test("only what the policy allows, once each, without npm between", () => {
    const text =
      "npm run check -- go --x\nnpm run check -- go --y\nnpm run check\nnpm run all\nnode src/a.ts V\nrm -rf x";
    expect(
      runs(text).map(({ command, argv, uses }) => [command, argv.join(" "), uses.length]),
    ).toEqual([
      ["npm run check go", "node src/check.ts --fast go --help", 2],
      ["npm run check", "node src/check.ts --fast --help", 1],
      ["node src/a.ts", "node src/a.ts --help", 1],
    ]);
    expect(unusedHelp(runs(text), ["npm run check", "npm run all"])).toEqual(["npm run all"]);
    expect(runs("npm run checks")).toEqual([]);
    const [other] = runs("tool run check", ["tool run check"]);
    expect(other?.argv).toEqual(["tool", "run", "check", "--help"]);
    const [npm] = runs("npm exec check", ["npm exec check"]);
    expect(npm?.argv).toEqual(["npm", "exec", "check", "--help"]);
  });

  test.each([
    [0, "options: --from --to-file", "npm run check -- --from 1 --to-file=x", ["pass"]],
    [0, "options: --from", "npm run check -- --form 1", ["fail"]],
    [0, "options: --from-file", "npm run check -- --from 1", ["fail"]],
    [1, "options: --from", "npm run check -- --from 1", ["fail"]],
    [undefined, "options: --from", "npm run check -- --from 1", ["fail"]],
    [0, " \n", "npm run check", ["fail"]],
  ])("exit %s, %j, for %s", (code, text, line, outcomes) => {
    const checks = runs(line).flatMap((run) => helpChecks(run, { code, text }));
    expect(checks.map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});

test.each<[Partial<SubjectFacts>, string]>([
  [{ present: false }, "fail"],
  [{ subjectPresent: false }, "no_data"],
  [{ last: undefined }, "not_applicable"],
  [{ changed: [] }, "pass"],
  [{ documentChanged: true }, "pass"],
  [{}, "fail"],
])("a document and its subject: %j is %s", (change, outcome) => {
  const facts = {
    rule: { document: "a.md", subject: ["src/**"] },
    present: true,
    subjectPresent: true,
    last: "1.0.0",
    documentChanged: false,
    changed: ["src/a.ts"],
  };
  expect(currentCheck({ ...facts, ...change }).outcome).toBe(outcome);
  const told = (...changed: string[]) => currentCheck({ ...facts, changed }).message;
  expect(told("a", "b", "c")).toMatch(/: a, b, c$/);
  expect(told("a", "b", "c", "d")).toMatch(/: a, b, c and 1 more$/);
});
