/** The page's style. Colours are told apart by lightness too, and every colour has a sign beside it. */
export const STYLE = `
:root{--bg:#fff;--ink:#1c2024;--quiet:#5b6570;--line:#d9dee3;--card:#f6f8fa;
--pass:#1a7f37;--fail:#c5221f;--open:#9a6700;--none:#8b949e;--on:#fff}
@media (prefers-color-scheme:dark){:root{--bg:#0f1317;--ink:#e6edf3;--quiet:#9aa5b1;--line:#2d343c;
--card:#171c22;--pass:#3fb950;--fail:#ff7b72;--open:#e3b341;--none:#6e7681;--on:#0f1317}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:16px}
h1{margin:0;font-size:1.7rem;line-height:1.2}h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.25rem 0}ul{margin:.25rem 0;padding-left:1.25rem}
.quiet{color:var(--quiet);font-size:.875rem}
code,pre{font:.8125rem/1.45 ui-monospace,monospace;overflow-wrap:anywhere}
.verdict{display:flex;gap:16px;align-items:center;padding:16px;border:1px solid var(--line);
border-left:10px solid;border-radius:6px;background:var(--card)}
.verdict .sign{font-size:3rem;line-height:1;margin:0;width:1.2em;text-align:center}
.verdict.pass{border-left-color:var(--pass)}.verdict.fail{border-left-color:var(--fail)}
.verdict.undecided{border-left-color:var(--open)}
.pass>.sign,.pass .mark{color:var(--pass)}.fail>.sign,.fail .mark{color:var(--fail)}
.undecided>.sign,.no_data .mark{color:var(--open)}.not_applicable .mark{color:var(--none)}
.note{margin-top:12px;color:var(--quiet)}
.wide{overflow-x:auto}svg{display:block;width:100%;min-width:640px;font:12px system-ui,sans-serif}
svg text{fill:var(--quiet)}svg .name{fill:var(--ink)}svg .on{fill:var(--on);font-weight:700}
.axis line{stroke:var(--line)}
.bar.pass rect{fill:var(--pass)}.bar.fail rect{fill:var(--fail)}
.bar.no_data rect,.bar.undecided rect{fill:var(--open)}.bar.not_applicable rect{fill:var(--none);opacity:.45}
.bar.critical rect{stroke:var(--ink);stroke-width:2}.bar.critical .name{font-weight:700}
.gate{border:1px solid var(--line);border-radius:6px;margin:6px 0;padding:0 12px;background:var(--card)}
.gate.fail,.gate.no_data{border-left:4px solid var(--open)}.gate.fail{border-left-color:var(--fail)}
summary{display:grid;grid-template-columns:1.5em 1fr auto;gap:0 8px;padding:8px 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.mark{font-weight:700}.message{grid-column:2/-1;color:var(--quiet);font-size:.875rem;overflow-wrap:anywhere}
.tags i{font-style:normal;font-size:.75rem;border:1px solid var(--line);border-radius:9px;padding:1px 7px;margin-left:4px;white-space:nowrap}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0 12px}
dt{color:var(--quiet);font-size:.875rem}dd{margin:0;min-width:0}
pre{white-space:pre-wrap;background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:8px;margin:8px 0;max-height:24em;overflow:auto}
.findings li,.finding{margin:4px 0;overflow-wrap:anywhere}.next{color:var(--quiet)}
:focus-visible{outline:2px solid currentColor;outline-offset:2px}
@media (max-width:560px){dl{grid-template-columns:1fr}dt{margin-top:4px}.verdict{padding:12px}
summary{grid-template-columns:1.5em 1fr}.tags{grid-column:2/-1}.tags i:first-child{margin-left:0}}
@media print{:root{--bg:#fff;--ink:#000;--card:#fff}body{font-size:11pt}main{max-width:none;padding:0}
.gate,.verdict,svg{break-inside:avoid}pre{max-height:none}.wide{overflow:visible}svg{min-width:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();
