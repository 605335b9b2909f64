/** Each gate with its answer; what did not pass stands first and open. */
import { formatDuration } from "../../core/time.ts";
import type { GateRecord, PreflightResult } from "../preflight-result.ts";
import { visible } from "../../core/render/visible.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { SIGN, WORD } from "./words.ts";

const ORDER = ["fail", "no_data", "pass", "not_applicable"] as const;

export function gateList({ gates }: PreflightResult): Markup {
  const sorted = ORDER.flatMap((outcome) => gates.filter((gate) => gate.outcome === outcome));
  return html`<section>
    <h2>Gates</h2>
    ${sorted.map(gatePart)}
  </section>`;
}

function gatePart(gate: GateRecord): Markup {
  const { id, title, outcome, message, required } = gate;
  const open = outcome === "fail" || outcome === "no_data";
  return html`<details class=${`gate ${outcome}`} open=${open}>
    <summary>
      <span class="mark" aria-label=${WORD[outcome]}>${SIGN[outcome]}</span>
      <span class="title">${visible(title)} <code>${id}</code></span>
      <span class="tags">${tags(gate).map((tag) => html`<i>${tag}</i>`)}</span>
      <span class="message">${visible(message)}${required ? "" : " (advisory)"}</span>
    </summary>
    ${findings(gate)} ${lastLines(gate)}
    <dl>
      ${rows(gate).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd><code>${visible(value)}</code></dd>`,
      )}
    </dl>
  </details>`;
}

function tags(gate: GateRecord): string[] {
  return [
    gate.flaky ? "flaky" : "",
    gate.how === "reused" ? "reused" : "",
    gate.how === "taken_over" ? "taken over" : "",
    gate.exit_code_only === undefined ? "" : "exit code only",
    gate.duration_ms > 0 ? formatDuration(gate.duration_ms) : "",
  ].filter((tag) => tag !== "");
}

function findings({ findings: found, findings_dropped }: GateRecord): Markup {
  if (found.length === 0) return undefined;
  return html`<ul class="findings">
    ${found.map(
      ({ id, message, file, line, column }) =>
        html`<li>
          <b>${visible(id)}</b> ${visible(message)}
          ${file === undefined ? "" : html` <code>${visible(placeOf(file, line, column))}</code>`}
        </li>`,
    )}
    ${findings_dropped > 0 ? html`<li>${findings_dropped} more: see the log</li>` : ""}
  </ul>`;
}

function placeOf(file: string, line?: number, column?: number): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

function lastLines({ outcome, last_lines }: GateRecord): Markup {
  if (outcome === "pass" || last_lines.length === 0) return undefined;
  return html`<pre>${last_lines.map((line) => visible(line)).join("\n")}</pre>`;
}

function rows(gate: GateRecord): [string, string][] {
  const { argv, needs, log, evidence, reuse, attempts, exit_code_only } = gate;
  return [
    ["Command", argv.join(" ")],
    ...(needs.length > 0 ? [pair("Needs", needs.join(", "))] : []),
    ...(attempts.length > 1 ? [pair("Attempts", String(attempts.length))] : []),
    ...(exit_code_only === undefined ? [] : [pair("Exit code only", exit_code_only)]),
    ...(reuse === undefined ? [] : [pair("Reused from", `report ${reuse.report_id}`)]),
    ...(log === undefined ? [] : [pair("Log", `${log.path} sha256:${log.sha256}`)]),
    ...evidence.map(({ source, sha256, count, counted }) =>
      pair("Evidence", `${source}: ${count} ${counted}, sha256:${sha256}`),
    ),
  ];
}

const pair = (name: string, value: string): [string, string] => [name, value];
