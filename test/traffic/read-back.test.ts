import { describe, expect, test } from "vitest";
import { compare, parsePattern } from "../../scripts/traffic/read-back.ts";

const wanted = [
  { name: "1.5.0", millionths: 200_000, weight: "20" },
  { name: "1.4.2", millionths: 800_000, weight: "80" },
];

function pattern(text: string, scope: "line" | "json" = "line") {
  const parsed = parsePattern(text, scope, "version");
  if ("why" in parsed) throw new Error(parsed.why);
  return parsed;
}

const HAPROXY = pattern("* be_app * app-{version} * * * {weight} ...");
const state = (a: number, b: number, more = "") => `1
# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight
3 be_app 1 app-1.5.0 127.0.0.1 2 0 ${a} 100 5
3 be_app 2 app-1.4.2 127.0.0.1 2 0 ${b} 100 5
4 be_other 1 app-1.5.0 127.0.0.1 2 0 7 100 5
${more}`;

describe("weights read back", () => {
  test.each([
    ["as wanted", state(20, 80), ""],
    ["the same ratio", state(40, 160), ""],
    ["another ratio", state(21, 79), "1.5.0: wanted 20 %, is 21 %; 1.4.2: wanted 80 %, is 79 %"],
    ["nothing", "", "the router names no weight above 0"],
    ["all at 0", state(0, 0), "the router names no weight above 0"],
    [
      "a pool that nobody manages",
      state(20, 80, "3 be_app 3 app-legacy 127.0.0.1 2 0 100 100 5"),
      expect.stringContaining("legacy: wanted 0 %, is 50 %"),
    ],
    [
      "one that nobody manages, without traffic",
      state(20, 80, "3 be_app 3 app-old x 2 0 0 1 5"),
      "",
    ],
    [
      "a name twice",
      state(20, 80, "3 be_app 9 app-1.5.0 x 2 0 20 1 5"),
      expect.stringContaining("1.5.0 more than once"),
    ],
    [
      "no number",
      state(20, 80).replace("0 80 ", "0 x "),
      expect.stringContaining("1.4.2: wanted 80 %, is 0 %"),
    ],
  ])("%s", (_, output, says) => {
    const difference = compare(output, HAPROXY, wanted);
    expect(difference.says).toEqual(says);
    expect(difference.equal).toBe(says === "");
  });

  test("in the names and values of JSON", () => {
    const json = pattern("name app-{version} weight {weight}", "json");
    const output = `[{"name":"app-1.5.0",\n "weight":20}, { "name": "app-1.4.2", "weight": 80 }]`;
    expect(compare(output, json, wanted).equal).toBe(true);
    expect(compare(output.replace("80", '"80%"'), json, wanted).equal).toBe(false);
  });

  test("a closed pattern is a whole line", () => {
    const line = pattern("{version} {weight}");
    expect(compare("1.5.0 20 x\n1.5.0 20\n1.4.2 80\n", line, wanted).equal).toBe(true);
  });
});

test.each([
  "{version}",
  "{weight}",
  "{version} {weight} {weight}",
  "{channel} {weight}",
  "{version}{weight}",
  "",
])("pattern %j is refused", (text) => {
  expect(parsePattern(text, "line", "version")).toHaveProperty("why");
});

test.each([
  ["canary 20", ""],
  ["canary 30", "canary: wanted 20 %, is 30 %; stable: wanted 80 %, is 70 %"],
  ["", "the router names no weight above 0"],
  ["canary 20\nstable 80", "the router names stable more than once"],
])("the last channel has what the others leave: %j", (output, says) => {
  const named = parsePattern("{channel} {weight}", "line", "channel");
  const channels = [
    { name: "canary", millionths: 200_000, weight: "20" },
    { name: "stable", millionths: 800_000, weight: "80" },
  ];
  expect(
    "why" in named ? named.why : compare(output, { ...named, rest: true }, channels).says,
  ).toBe(says);
});
