/** When each gate ran, beside the others; the gates that decided the length are marked. */
import { scaleLinear } from "d3-scale";
import { formatDuration } from "../../core/time.ts";
import type { GateRecord, PreflightResult } from "../preflight-result.ts";
import { visible } from "../../core/render/visible.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { SIGN } from "./words.ts";

const ROW = 26;
const LABEL = 190;
const WIDTH = 900;
const AXIS = 22;

interface Bar {
  readonly gate: GateRecord;
  /** Milliseconds from the start of the run. */
  readonly from: number;
  readonly to: number;
  readonly critical: boolean;
}

export function gantt(result: PreflightResult): Markup {
  const bars = barsOf(result);
  const end = Math.max(1, ...bars.map(({ to }) => to));
  if (bars.length === 0) return undefined;
  const x = scaleLinear([0, end], [LABEL, WIDTH - 70]);
  const height = AXIS + bars.length * ROW + 4;
  return html`<section>
    <h2>The run</h2>
    <div class="wide">
      <svg viewBox=${`0 0 ${WIDTH} ${height}`} role="img" aria-label="When each gate ran">
        ${x.ticks(6).map(
          (tick) =>
            html`<g class="axis">
              <line x1=${x(tick)} x2=${x(tick)} y1=${AXIS - 4} y2=${height} />
              <text x=${x(tick)} y=${AXIS - 8} text-anchor="middle">${seconds(tick)}</text>
            </g>`,
        )}
        ${bars.map((bar, index) => row(bar, AXIS + index * ROW, x))}
      </svg>
    </div>
    <p class="quiet">${criticalWords(result)}</p>
  </section>`;
}

function row({ gate, from, to, critical }: Bar, y: number, x: (ms: number) => number): Markup {
  const left = x(from);
  const width = Math.max(2, x(to) - left);
  const took = `${SIGN[gate.outcome]} ${formatDuration(gate.duration_ms)}`;
  return html`<g class=${`bar ${gate.outcome}${critical ? " critical" : ""}`}>
    <title>${visible(`${gate.title}: ${gate.message}`)}</title>
    <text x=${LABEL - 8} y=${y + 17} text-anchor="end" class="name">${shorten(gate.id, 26)}</text>
    <rect x=${left} y=${y + 4} width=${width} height=${ROW - 8} rx="3" />
    <text x=${left + width + 6} y=${y + 17}>${took}</text>
  </g>`;
}

/** Gates that were started, in the order of their start. */
function barsOf({ gates, critical_path }: PreflightResult): Bar[] {
  const started = gates.flatMap((gate) =>
    gate.started_at === undefined ? [] : [{ gate, at: Date.parse(gate.started_at) }],
  );
  const origin = Math.min(...started.map(({ at }) => at));
  return started
    .toSorted((a, b) => a.at - b.at || (a.gate.id < b.gate.id ? -1 : 1))
    .map(({ gate, at }) => ({
      gate,
      from: at - origin,
      to: at - origin + gate.duration_ms,
      critical: critical_path.gates.includes(gate.id),
    }));
}

function criticalWords({ critical_path: { gates, duration_ms } }: PreflightResult): string {
  return gates.length === 0
    ? ""
    : `The length was decided by ${gates.join(" → ")}: ${formatDuration(duration_ms)}.`;
}

const seconds = (ms: number): string => `${ms / 1000} s`;

const shorten = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
