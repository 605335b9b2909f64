/** What actionlint does not ask of a workflow or an action. */

/** One line per offence: file, line, what was found, what is wanted. */
export function workflowProblems(path: string, text: string): string[] {
  const lines = text.split("\n");
  const workflow = path.includes("/workflows/");
  return [
    ...lines.flatMap((line, index) => at(path, index, pinned(line))),
    ...runLines(lines).flatMap(([line, index]) => at(path, index, interpolation(line))),
    ...(workflow && !/^permissions: \{\}$/m.test(text)
      ? [`${path}:1: wanted "permissions: {}" at the top; jobs ask for what they need`]
      : []),
    ...(workflow && !/^concurrency:/m.test(text) ? [`${path}:1: no concurrency group`] : []),
  ];
}

function at(path: string, index: number, problem: string | undefined): string[] {
  return problem === undefined ? [] : [`${path}:${index + 1}: ${problem}`];
}

/** A tag can be moved to other code; a commit cannot. Our own actions are part of the checkout. */
function pinned(line: string): string | undefined {
  const uses = /^\s*(?:-\s*)?uses:\s*(\S+)(.*)$/.exec(line);
  const [, action = "./", comment = ""] = uses ?? [];
  if (action.startsWith("./")) return undefined;
  if (!/@[0-9a-f]{40}$/.test(action)) return `${action} is not pinned by commit`;
  return /#\s*v\d/.test(comment) ? undefined : `${action} does not say its version in a comment`;
}

/** `${{ }}` inside a script is text put into a program: inputs go through `env:`. */
function interpolation(line: string): string | undefined {
  return line.includes("${{") ? "`${{ }}` inside run: pass it through env:" : undefined;
}

/** Lines of `run:` blocks, with their index. A block ends where the indentation does. */
function runLines(lines: readonly string[]): [line: string, index: number][] {
  const found: [string, number][] = [];
  let block = -1;
  for (const [index, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (block >= 0 && indent >= 0 && indent <= block) block = -1;
    if (block >= 0 && indent >= 0) found.push([line, index]);
    const start = /^(\s*(?:-\s+)?)run:\s*(.*)$/.exec(line);
    if (start === null) continue;
    block = start[1]?.length ?? 0;
    found.push([start[2] ?? "", index]);
  }
  return found;
}
