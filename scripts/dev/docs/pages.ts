/** The generated parts of the documents, as text. */
import type { Script } from "../../core/command.ts";

const BEGIN = "<!-- help:begin (npm run docs) -->";
const END = "<!-- help:end -->";

/** docs/checks.md: every check of every script, by script. */
export function checksPage(scripts: readonly Script[]): string {
  const parts = scripts.map((script) =>
    [`## ${script.name}`, ...Object.entries(script.checks).map(checkPart)].join("\n\n"),
  );
  return `${[HEAD, ...parts].join("\n\n")}\n`;
}

const HEAD = `# Checks

Every check that a report can hold, by script. Made from the code by \`npm run docs\`; do not edit.
\`npm run SCRIPT -- --explain CHECK\` prints the same.`;

function checkPart([id, { title, why, fix }]: [string, Script["checks"][string]]): string {
  return `### ${id}\n\n${title}.\n\n- Why: ${why}\n- Fix: ${fix}`;
}

/** The page with its help block replaced, or begun where there is none. */
export function withHelp(page: string, script: Script, blocks: readonly string[]): string {
  const help = blocks.map((block) => `\`\`\`text\n${block.trimEnd()}\n\`\`\``).join("\n\n");
  const part = `${BEGIN}\n\n${help}\n\n${END}`;
  const start = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (start >= 0 && end > start) return page.slice(0, start) + part + page.slice(end + END.length);
  const title = page === "" ? `# ${script.name}\n\n${script.summary}\n` : page;
  return `${title.trimEnd()}\n\n## Options\n\n${part}\n`;
}
