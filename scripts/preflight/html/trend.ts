/** How earlier runs went: a column each, as high as it took long, and a square for each gate. */
import { scaleLinear } from "d3-scale";
import { formatDuration } from "../../core/time.ts";
import { pastRunOf } from "../past-runs.ts";
import type { PastRun, ReleasePreflightReport } from "../preflight-result.ts";
import { visible } from "../../core/render/visible.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { SIGN, WORD } from "./words.ts";

const MOST = 20;
const STEP = 34;
const LABEL = 190;
const BARS = 80;
const ROW = 22;

export function trend(report: ReleasePreflightReport, past: readonly PastRun[]): Markup {
  const runs = [
    ...past.filter(({ report_id }) => report_id !== report.id),
    pastRunOf(report),
  ].slice(-MOST);
  if (runs.length < 2)
    return html`<section>
      <h2>Trend</h2>
      <p class="quiet">No earlier run is kept here.</p>
    </section>`;
  const ids = report.result.gates.map(({ id }) => id);
  const width = LABEL + runs.length * STEP + 10;
  const height = BARS + 24 + ids.length * ROW;
  return html`<section>
    <h2>Trend over ${runs.length} runs</h2>
    <div class="wide">
      <svg
        viewBox=${`0 0 ${width} ${height}`}
        style=${`min-width:${width * 0.75}px;max-width:${width}px`}
        role="img"
        aria-label="Verdict and length of earlier runs, oldest first"
      >
        ${durations(runs)} ${ids.map((id, index) => gateRow(id, runs, BARS + 24 + index * ROW))}
      </svg>
    </div>
  </section>`;
}

function durations(runs: readonly PastRun[]): Markup {
  const longest = Math.max(1, ...runs.map(({ duration_ms }) => duration_ms));
  const y = scaleLinear([0, longest], [0, BARS - 16]);
  return html`<text x=${LABEL - 8} y=${BARS} text-anchor="end" class="name">length of the run</text>
    ${runs.map((run, index) => {
      const height = Math.max(2, y(run.duration_ms));
      return html`<g class=${`bar ${run.verdict}`}>
        <title>
          ${`${run.ended_at}: ${WORD[run.verdict]}, ${run.profile}, ${formatDuration(run.duration_ms)}`}
        </title>
        <rect
          x=${LABEL + index * STEP}
          y=${BARS - height}
          width=${STEP - 8}
          height=${height}
          rx="2"
        />
        <text x=${LABEL + index * STEP + (STEP - 8) / 2} y=${BARS + 15} text-anchor="middle"
          >${SIGN[run.verdict]}</text
        >
      </g>`;
    })}`;
}

function gateRow(id: string, runs: readonly PastRun[], y: number): Markup {
  return html`<g>
    <text x=${LABEL - 8} y=${y + 15} text-anchor="end" class="name">${visible(id)}</text>
    ${runs.map((run, index) => {
      const gate = run.gates.find((one) => one.id === id);
      const outcome = gate?.outcome ?? "not_applicable";
      const sign = gate?.flaky === true ? "~" : SIGN[outcome];
      return html`<g class=${`bar ${outcome}`}>
        <title>
          ${`${id}, ${run.ended_at}: ${WORD[outcome]}${gate?.flaky === true ? ", flaky" : ""}`}
        </title>
        <rect x=${LABEL + index * STEP} y=${y + 2} width=${STEP - 8} height=${ROW - 5} rx="2" />
        <text class="on" x=${LABEL + index * STEP + (STEP - 8) / 2} y=${y + 15} text-anchor="middle"
          >${sign}</text
        >
      </g>`;
    })}
  </g>`;
}
