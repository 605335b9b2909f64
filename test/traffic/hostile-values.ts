/**
 * Values that somebody would like to smuggle into a command, and an oracle that knows nothing of
 * grammars: whatever a value is, the commands planned with it may differ from those planned with
 * harmless values in letters, digits and `. _ : + - %` only, and no word may become an option.
 */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { ReleaseTrafficAdapterContract } from "../../scripts/core/gen/policy-release_traffic_adapter_contract.types.ts";
import { compileContract } from "../../scripts/traffic/contract.ts";
import type { Adapter } from "../../scripts/traffic/adapter.ts";
import { namesOfVersion1 } from "../../scripts/traffic/placeholders.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import type { PlannedStep, TrafficMove, Way } from "../../scripts/traffic/plan-move.ts";

const CHANNELS = ["canary", "stable"];

const PAYLOADS = [
  "; disable server be_app/app-1.4.2",
  "1.5.0; set weight be_app/app-1.4.2 0",
  "1.5.0\nset weight be_app/app-1.4.2 0",
  "1.5.0\r\nx-admin: yes",
  "1.5.0\0",
  "--kubeconfig=/tmp/x",
  "-x",
  "-",
  "$(id)",
  "`id`",
  "${IFS}id",
  "a b",
  "a\tb",
  "'",
  '"',
  '","weight":100}],"x":[{"y":"',
  "}",
  "} server { listen 1;",
  "1.5.0;}",
  "#",
  "../../etc/passwd",
  "..",
  "/",
  "\\",
  "\\n",
  "{action}",
  "{{action}}",
  "{weights}",
  "%0a",
  "%",
  "@/etc/passwd",
  "http://evil.example",
  "1.5.0?x=1&y=2",
  "1.5.0#x",
  "*",
  "|id",
  "&id",
  "<x",
  ">x",
  "~",
  "!x",
  "1.5.0\u2028",
  "1.5.0\u202e",
  "\uff1b",
  "\uff0d\uff0dx",
  "\u00a0",
  "\ufeff1.5.0",
  "1.5.0\ud800",
  "1.5.0 ",
  " 1.5.0",
  "",
  "none",
  "1.5.0-".padEnd(200, "a"),
  "a".repeat(100_000),
  "constructor",
  "__proto__",
] as const;

const oneOf = (signs: string) => fc.constantFrom(...signs.split(""));

const SIGNS = oneOf(";\n\r\0 \t'\"\\`$(){}[]<>|&#%*?~!@=,/^-+.:_\u2028\u202e\u00a0\uff1b");

/** Harmless beginnings with one sign put in, anything at all, and what grammars nearly allow. */
export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .tuple(fc.constantFrom("1.5.0", "1.5.0-rc.1+b.2", "inc-731", "rollout"), fc.nat(14), SIGNS)
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at)),
  fc.string({ unit: oneOf("aZ09.:_+-"), maxLength: 12 }),
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.string({ unit: oneOf("aZ09.-"), maxLength: 8 }))
    .map(([a, b, rest]) => `${a}.${b}.0-${rest}`),
);

const PLACES = ["action", "canary", "stable", "before", "correlation", "candidate"] as const;

export type Place = (typeof PLACES)[number];

export const place: fc.Arbitrary<Place> = fc.constantFrom(...PLACES);

const HARMLESS: Readonly<Record<Place, string>> = {
  action: "rollout",
  canary: "7.7.7",
  stable: "8.8.8",
  before: "9.9.9",
  correlation: "inc-1",
  candidate: "rc-1",
};

function moveWith(values: Readonly<Record<Place, string>>, percent: number): TrafficMove {
  const stable = { version: values.stable, rollout_percent: 100 };
  return {
    action: values.action,
    channel: "canary",
    before: { canary: { version: values.before, rollout_percent: 10 }, stable },
    after: { canary: { version: values.canary, rollout_percent: percent }, stable },
    correlationId: values.correlation,
    releaseCandidateId: values.candidate,
  };
}

/** The shipped adapters, and one of version 1 with every placeholder, bare and inside a word. */
export function adapters(): Adapter[] {
  const shipped: ReleaseTrafficAdapterContract = JSON.parse(
    readFileSync("security/release_traffic_adapter_contract.json", "utf8"),
  );
  const names = namesOfVersion1();
  const bare = names.map((name) => `{${name}}`).join(" ");
  const inside = names.map((name) => `--${name}={${name}} 'a {${name}} b'`).join(" ");
  const version1 = { id: "v1", command_template: `x ${bare} ${inside} https://gw/{to_version}/x` };
  const policy = { ...shipped, adapters: [...(shipped.adapters ?? []), version1] };
  return compileContract(policy).adapters.flatMap(({ adapter }) => adapter ?? []);
}

export interface Tried {
  /** How many of the adapters planned anything. */
  readonly planned: number;
  /** What a value changed that no value may change. */
  readonly broken: readonly string[];
}

export function tryValue(all: readonly Adapter[], at: Place, value: string): Tried {
  const tried = all.flatMap((adapter) => {
    const hostile = planMove(adapter, CHANNELS, moveWith({ ...HARMLESS, [at]: value }, 20));
    return hostile.ok ? [differences(hostile.plan.forward, harmlessWay(adapter))] : [];
  });
  return { planned: tried.length, broken: tried.flat() };
}

const ways = new Map<Adapter, Way>();

function harmlessWay(adapter: Adapter): Way {
  const known = ways.get(adapter);
  if (known !== undefined) return known;
  const harmless = planMove(adapter, CHANNELS, moveWith(HARMLESS, 20));
  if (!harmless.ok) throw new Error(JSON.stringify(harmless.objections));
  ways.set(adapter, harmless.plan.forward);
  return harmless.plan.forward;
}

/** One line for each text that differs in more than letters. */
export function differences(hostile: Way, harmless: Way): string[] {
  const [ours, theirs] = [hostile, harmless].map((way) =>
    [...way.change, ...way.get, ...way.verify, ...way.persist].map(textsOf),
  );
  return (ours ?? []).flatMap((texts, step) => {
    const wanted = theirs?.[step] ?? [];
    if (texts.length !== wanted.length) return [`step ${step} has ${texts.length} texts`];
    return texts.flatMap((text, i) => difference(text, wanted[i] ?? ""));
  });
}

function difference(text: string, wanted: string): string[] {
  const [ours, theirs] = [text, wanted].map((one) => one.replaceAll(/[A-Za-z0-9._:+%-]/g, ""));
  if (ours !== theirs) return [JSON.stringify(text)];
  return text.startsWith("-") && !wanted.startsWith("-") ? [`option ${JSON.stringify(text)}`] : [];
}

function textsOf(step: PlannedStep): string[] {
  if (step.kind === "write") return [step.path, step.content];
  return [...step.argv, step.stdin ?? "", step.expect_stdout ?? "", step.stdout_to ?? ""];
}
