/**
 * Places that a tool prints beside its complaints, so that a gate without a report of its own still
 * names file and line: `f(1,2): m` (tsc), `f:1:2: m` and `f:1: m` (most), and a line `,-[f:1:2]`
 * below its message (oxlint and others that draw the source).
 */
import type { GateFinding } from "../preflight-result.ts";

const PARENTHESES = /^(?<file>[^\s():]+)\((?<line>\d{1,7}),(?<column>\d{1,7})\): (?<message>.+)$/;
const COLONS =
  /^(?<file>[^\s():]+\.\w+):(?<line>\d{1,7})(?::(?<column>\d{1,7}))?:? (?<message>.+)$/;
const DRAWN = /^\s*(?:,-|╭─+)\[(?<file>[^\s\]]+):(?<line>\d{1,7}):(?<column>\d{1,7})\]/;
const ABOVE = /^\s*[x!×⚠] (?<message>.+)$/;

/** In the order of the output; `id` stands for what the tool gives no name. */
export function printedPlaces(output: string, id: string): GateFinding[] {
  const found: GateFinding[] = [];
  let above = "";
  for (const line of output.split("\n")) {
    const drawn = DRAWN.exec(line);
    const place = drawn ?? PARENTHESES.exec(line) ?? COLONS.exec(line);
    above = ABOVE.exec(line)?.groups?.["message"] ?? above;
    if (place?.groups !== undefined && isInside(place.groups["file"] ?? "")) {
      found.push(finding(place.groups, above, id));
    }
  }
  return found;
}

/** Reports name only files of the repository. */
function isInside(file: string): boolean {
  return !/^[/\\]|^\w:|(^|[/\\])\.\.([/\\]|$)/.test(file);
}

function finding(
  { file, line, column, message }: Readonly<Record<string, string | undefined>>,
  above: string,
  id: string,
): GateFinding {
  return {
    id,
    message: (message ?? above).trim() || "see the log",
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}
