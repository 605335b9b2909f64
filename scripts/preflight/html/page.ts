/** The page for people: one file, no network, readable on a phone, in dark and light, and on paper. */
import { h } from "preact";
import { render } from "preact-render-to-string";
import { formatDuration, timeWithAge } from "../../core/time.ts";
import type { PastRun, ReleasePreflightReport } from "../preflight-result.ts";
import { gantt } from "./gantt.ts";
import { gateList } from "./gate-list.ts";
import { visible } from "../../core/render/visible.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { STYLE } from "./style.ts";
import { trend } from "./trend.ts";
import { SIGN, WORD } from "./words.ts";

/**
 * @param past Earlier runs, oldest first.
 * @param now For ages such as "3 min ago".
 */
export function preflightPage(
  report: ReleasePreflightReport,
  past: readonly PastRun[],
  now: Date,
): string {
  const body = html`<main>
    ${head(report, now)} ${obstacles(report)} ${gantt(report.result)} ${gateList(report.result)}
    ${otherChecks(report)} ${trend(report, past)} ${facts(report)}
  </main>`;
  const title = `Preflight: ${WORD[report.verdict]}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>${render(h("div", {}, body))}</body>
</html>
`;
}

function head({ verdict, result, subject, ended_at }: ReleasePreflightReport, now: Date): Markup {
  const { counts, profile, duration_ms } = result;
  const left = counts.gates - counts.passed - counts.failed - counts.no_data;
  const words = [
    `${counts.passed} passed`,
    counts.failed > 0 ? `${counts.failed} failed` : "",
    counts.no_data > 0 ? `${counts.no_data} without an answer` : "",
    left > 0 ? `${left} not run` : "",
    counts.reused > 0 ? `${counts.reused} reused` : "",
    counts.flaky > 0 ? `${counts.flaky} flaky` : "",
  ].filter((word) => word !== "");
  return html`<header class=${`verdict ${verdict}`}>
    <p class="sign" aria-hidden="true">${SIGN[verdict]}</p>
    <div>
      <h1>${WORD[verdict]}${profile === "full" ? "" : ` (${profile})`}</h1>
      <p>${words.join(", ")} in ${formatDuration(duration_ms)}</p>
      <p class="quiet">
        ${subject.version === undefined ? "" : `version ${visible(subject.version)}, `}
        ${
          subject.release_candidate_id === undefined
            ? ""
            : `candidate ${visible(subject.release_candidate_id)}, `
        }
        ${subject.commit === undefined ? "no commit" : `commit ${subject.commit.slice(0, 12)}`}
        ${result.repository.dirty === true ? " with changes that are not committed" : ""}
        <br />${timeWithAge(new Date(ended_at), now)}
      </p>
    </div>
  </header>`;
}

function obstacles({ result }: ReleasePreflightReport): Markup {
  if (result.satisfies_promotion) return html`<p class="note">This run satisfies a promotion.</p>`;
  return html`<section class="note">
    <p>This run does not satisfy a promotion:</p>
    <ul>
      ${result.promotion_obstacles.map((obstacle) => html`<li>${visible(obstacle)}</li>`)}
    </ul>
  </section>`;
}

/** Checks that are not about one gate, where they have something to say. */
function otherChecks({ checks }: ReleasePreflightReport): Markup {
  const open = checks.filter(
    ({ id, outcome }) => !id.startsWith("gate_") && (outcome === "fail" || outcome === "no_data"),
  );
  if (open.length === 0) return undefined;
  return html`<section>
    <h2>Other checks</h2>
    ${open.map(
      ({ id, outcome, message, enforced, remediation }) =>
        html`<p class=${`finding ${outcome}`}>
          <b>${id}</b>${enforced ? "" : " (advisory)"}: ${visible(message)}
          ${remediation === undefined ? "" : html`<br /><span class="next">→ ${visible(remediation)}</span>`}
        </p>`,
    )}
  </section>`;
}

function facts({ id, tool, result, subject, inputs, strict }: ReleasePreflightReport): Markup {
  const rows: [string, string][] = [
    ["Report", id],
    ["Correlation", subject.correlation_id ?? "none"],
    ["Commit", result.repository.commit ?? "none"],
    ["Made by", `${tool.name} ${tool.version} on Node.js ${result.runtime.node}`],
    ["Ran with", `${result.jobs} jobs on ${result.runtime.cores} cores${strict ? ", strict" : ""}`],
    ...inputs.map(({ path, sha256, role }): [string, string] => [role, `${path} sha256:${sha256}`]),
  ];
  return html`<section>
    <h2>What this rests on</h2>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<dt>${visible(name)}</dt>
            <dd><code>${visible(value)}</code></dd>`,
      )}
    </dl>
  </section>`;
}
