/** Rules on the evidence that gates promise. */
import { piecesOfLine } from "./evidence/closing-line.ts";
import { isSchemaName, schemas } from "../core/gen/index.ts";
import type { RuleFinding as GateProblem } from "../core/policy/rules.ts";
import { nearest } from "../core/suggest.ts";
import type { GateRule } from "./gate-rules.ts";
import { mayOverlap } from "./path-overlap.ts";
import { fill, sampleValues } from "./placeholders.ts";
import type {
  EvidencePromise as PolicyEvidence,
  Gate as PolicyGate,
} from "../core/gen/policy-release_policy.types.ts";

/** A gate's own word is not enough, and where it is all there is, the policy says so. */
export const evidenceIsPromised: GateRule = (gates) =>
  gates.flatMap(({ id, evidence = [], exit_code_only }, index) => {
    if (evidence.length === 0 && exit_code_only === undefined) {
      return [
        {
          pointer: `/gates/${index}`,
          message: `gate "${id}" promises no evidence of having looked`,
          hint: 'add evidence, or "exit_code_only": {"reason": "…"} where it can give none',
        },
      ];
    }
    if (evidence.length > 0 && exit_code_only !== undefined) {
      return [
        {
          pointer: `/gates/${index}/exit_code_only`,
          message: `gate "${id}" promises evidence, so its exit code is not its only word`,
          hint: "take exit_code_only or the evidence out",
        },
      ];
    }
    if (evidence.length > 0 && evidence.every(({ min = 1 }) => min === 0)) {
      return [
        {
          pointer: `/gates/${index}/evidence`,
          message: `gate "${id}" promises no evidence that counts anything: every min is 0`,
          hint: "add evidence of how much was looked at",
        },
      ];
    }
    return [];
  });

const MEMBERS = ["report", "pointer", "line", "fail_on", "max"] as const;

/** Which members each kind must have, and which it may. */
const KINDS: Readonly<
  Record<
    PolicyEvidence["kind"],
    { must: readonly string[]; may: readonly string[]; files: boolean; streams: boolean }
  >
> = {
  report: { must: ["report"], may: [], files: true, streams: false },
  junit: { must: [], may: [], files: true, streams: true },
  vitest_json: { must: [], may: [], files: true, streams: true },
  json: { must: ["pointer"], may: ["max"], files: true, streams: true },
  sarif: { must: [], may: ["fail_on"], files: true, streams: true },
  closing_line: { must: ["line"], may: ["max"], files: false, streams: true },
};

export const evidenceFitsItsKind: GateRule = (gates) =>
  gates.flatMap(({ evidence = [] }, index) =>
    evidence.flatMap((promise, at) =>
      misfitsOf(promise).map((misfit) => ({
        ...misfit,
        pointer: `/gates/${index}/evidence/${at}${misfit.pointer}`,
      })),
    ),
  );

function misfitsOf(promise: PolicyEvidence): GateProblem[] {
  return [...memberMisfits(promise), ...sourceMisfits(promise), ...lineMisfits(promise)];
}

function memberMisfits(promise: PolicyEvidence): GateProblem[] {
  const { must, may } = KINDS[promise.kind];
  const missing = must
    .filter((name) => MEMBERS.some((member) => member === name && promise[member] === undefined))
    .map((name) => ({
      pointer: "",
      message: `evidence of kind "${promise.kind}" needs "${name}"`,
    }));
  const foreign = MEMBERS.filter(
    (member) => promise[member] !== undefined && !must.includes(member) && !may.includes(member),
  ).map((member) => ({
    pointer: `/${member}`,
    message: `"${member}" means nothing for evidence of kind "${promise.kind}"`,
  }));
  return [...missing, ...foreign];
}

function sourceMisfits({ kind, path, glob, stream }: PolicyEvidence): GateProblem[] {
  const { files, streams } = KINDS[kind];
  const given = [path, glob, stream].filter((source) => source !== undefined).length;
  if (given > 1) {
    return [
      { pointer: "", message: "evidence has one source", hint: "keep one of path, glob, stream" },
    ];
  }
  if (stream !== undefined && !streams) {
    return [
      {
        pointer: "/stream",
        message: `evidence of kind "${kind}" is a file`,
        hint: "name its path",
      },
    ];
  }
  if ((path ?? glob) !== undefined && !files) {
    return [
      {
        pointer: "",
        message: `evidence of kind "${kind}" is read from what the gate prints`,
        hint: "name a stream",
      },
    ];
  }
  if (given === 0 && !(kind === "closing_line")) {
    return [{ pointer: "", message: "evidence needs a path, a glob or a stream" }];
  }
  if (path !== undefined && /[*?[\]!]/.test(path)) {
    return [{ pointer: "/path", message: `"${path}" is a pattern`, hint: 'write it as "glob"' }];
  }
  return [];
}

function lineMisfits({ line }: PolicyEvidence): GateProblem[] {
  if (line === undefined || piecesOfLine(line) !== undefined) return [];
  return [
    {
      pointer: "/line",
      message: "a closing line has exactly one {count}, and text beside it",
      hint: 'for example "{count} passed", or "Checked {count} files in {any}"',
    },
  ];
}

/** One file is evidence of one gate: a second writer could overwrite a failure with a pass. */
export const evidenceBelongsToOneGate: GateRule = (gates) => {
  const all = gates.flatMap(evidenceFilesOf);
  return all.flatMap((one, index) => {
    const other = all
      .slice(0, index)
      .find((earlier) => earlier.gate !== one.gate && mayOverlap(earlier.pattern, one.pattern));
    if (other === undefined) return [];
    return [
      {
        pointer: one.pointer,
        message: `gates "${other.gate}" and "${one.gate}" may write the same evidence (${other.written}, ${one.written})`,
        hint: "give each its own file, for example below {run_dir}",
      },
    ];
  });
};

function evidenceFilesOf({ id, evidence = [] }: PolicyGate, index: number) {
  return evidence.flatMap(({ path, glob }, at) => {
    const written = path ?? glob;
    if (written === undefined) return [];
    const member = path === undefined ? "glob" : "path";
    const pattern = fill(written, sampleValues(id));
    return [{ gate: id, written, pattern, pointer: `/gates/${index}/evidence/${at}/${member}` }];
  });
}

/** A misspelt name would be looked for in every report, and found in none. */
export const reportsAreOurs: GateRule = (gates) =>
  gates.flatMap(({ evidence = [] }, index) =>
    evidence.flatMap(({ report }, at) => {
      if (report === undefined || (report !== "report" && isSchemaName(`report/${report}`)))
        return [];
      const pointer = `/gates/${index}/evidence/${at}/report`;
      const guess = nearest(report, reportNames());
      const hint =
        guess === undefined
          ? `the reports are ${reportNames().join(", ")}`
          : `did you mean ${guess}?`;
      return [{ pointer, message: `no script of this toolkit is named "${report}"`, hint }];
    }),
  );

function reportNames(): string[] {
  return Object.keys(schemas)
    .filter((name) => name.startsWith("report/") && name !== "report/report")
    .map((name) => name.slice("report/".length));
}
