/** What a person reads of a preflight besides its checks. */
import type { Section, View } from "../core/command.ts";
import { formatDuration } from "../core/time.ts";
import { number } from "./judge.ts";
import type { GateRecord, PreflightResult } from "./preflight-result.ts";

export function preflightView(result: PreflightResult): View {
  const sections = [
    foundSection(result),
    gatesSection(result),
    leftOut(result),
    exitCodeOnly(result),
    promotion(result),
  ];
  return {
    headline: headlineOf(result),
    sections: sections.filter((section) => section !== undefined),
  };
}

/** `quick pass, 7 gates not run` is what tells a quick run from a full one at first sight. */
export function headlineOf({ profile, counts, duration_ms, interrupted }: PreflightResult): string {
  const asked = counts.gates - counts.not_applicable;
  const words = [
    profile === "full" ? gateCount(asked) : `${profile}, ${gateCount(asked)}`,
    counts.not_applicable > 0 ? `${gateCount(counts.not_applicable)} not run` : "",
    counts.failed > 0 ? `${counts.failed} failed` : "",
    counts.no_data > 0 ? `${counts.no_data} without an answer` : "",
    counts.reused > 0 ? `${counts.reused} reused` : "",
    counts.taken_over > 0 ? `${counts.taken_over} taken over` : "",
    counts.flaky > 0 ? `${counts.flaky} flaky` : "",
    interrupted ? "called off" : "",
    formatDuration(duration_ms),
  ];
  return words.filter((word) => word !== "").join(", ");
}

function gateCount(count: number): string {
  return count === 1 ? "1 gate" : `${number(count)} gates`;
}

const OUTCOME = {
  pass: "pass",
  fail: "FAIL",
  no_data: "NO DATA",
  not_applicable: "not run",
} as const;

function gatesSection({ gates, critical_path }: PreflightResult): Section {
  const asked = gates.filter(({ outcome }) => outcome !== "not_applicable");
  const path = critical_path.gates;
  return {
    title: "Gates",
    columns: ["gate", "outcome", "time", "what it says"],
    rows: asked.map((gate) => [gate.id, OUTCOME[gate.outcome], timeOf(gate), gate.message]),
    ...(path.length > 1
      ? {
          lines: [
            `Critical path: ${path.join(" → ")} (${formatDuration(critical_path.duration_ms)})`,
          ],
        }
      : {}),
  };
}

const MOST_SHOWN = 8;

/** What each gate that did not pass found, with its place; else the end of what it printed. */
function foundSection({ gates }: PreflightResult): Section | undefined {
  const lines = gates
    .filter(({ outcome }) => outcome === "fail" || outcome === "no_data")
    .flatMap((gate) => {
      const found =
        gate.findings.length > 0
          ? gate.findings.map((finding) => findingLine(gate.id, finding))
          : gate.last_lines;
      const more = found.length - MOST_SHOWN + gate.findings_dropped;
      const shown =
        gate.findings.length > 0 ? found.slice(0, MOST_SHOWN) : found.slice(-MOST_SHOWN);
      if (shown.length === 0) return [];
      const log = gate.log === undefined ? "" : `; all of it: ${gate.log.path}`;
      return [`${gate.id}${more > 0 ? `, ${number(more)} more${log}` : ""}`, ...shown];
    });
  return lines.length === 0 ? undefined : { title: "What was found", lines };
}

function findingLine(gate: string, finding: GateRecord["findings"][number]): string {
  const { id, message, file, line, column } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const name = id === gate || message.startsWith(id) ? "" : id;
  return [place, name, message].filter((part) => part !== "").join(": ");
}

function timeOf({ how, duration_ms, flaky }: GateRecord): string {
  if (how === "reused" || how === "taken_over") return how.replace("_", " ");
  return how === "not_run" ? "" : `${formatDuration(duration_ms)}${flaky ? " flaky" : ""}`;
}

function leftOut({ gates }: PreflightResult): Section | undefined {
  const out = gates.filter(({ outcome }) => outcome === "not_applicable");
  if (out.length === 0) return undefined;
  return { title: "Not run", lines: byReason(out, ({ message }) => message) };
}

function exitCodeOnly({ gates }: PreflightResult): Section | undefined {
  const bare = gates.filter(({ exit_code_only }) => exit_code_only !== undefined);
  if (bare.length === 0) return undefined;
  return {
    title: "Gates whose only word is their exit code",
    lines: byReason(bare, ({ exit_code_only = "" }) => exit_code_only),
  };
}

/** `a, b: the reason that they share` */
function byReason(gates: readonly GateRecord[], reasonOf: (gate: GateRecord) => string): string[] {
  return [...new Set(gates.map(reasonOf))].map((reason) => {
    const ids = gates.filter((gate) => reasonOf(gate) === reason).map(({ id }) => id);
    return `${ids.join(", ")}: ${reason}`;
  });
}

function promotion({
  satisfies_promotion,
  promotion_obstacles,
}: PreflightResult): Section | undefined {
  if (satisfies_promotion) return undefined;
  return { title: "Does not satisfy a promotion", lines: promotion_obstacles };
}
