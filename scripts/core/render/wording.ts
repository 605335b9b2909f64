/** How a check and its places are put in words; the same in every format. All of it made visible. */
import type { Check, Location } from "../check.ts";
import { shortened, visible, visibleLines } from "./visible.ts";

/** A message that does not say what it is about is given the word before it. May have lines. */
export function messageOf({ about, message, id }: Check): string {
  const text = message.trim() === "" ? id : message;
  const full = about === undefined || text.includes(about) ? text : `${about}: ${text}`;
  return visibleLines(full).join("\n");
}

/** `docs/CHANGELOG.md:3:1`, as terminals and editors follow it. */
export function placeOf({ file, line, column }: Location): string {
  const position = [line, line === undefined ? undefined : column];
  return [visible(file), ...position.filter((part) => part !== undefined)].join(":");
}

/** The place with the JSON pointer behind it, where there is one. */
export function placeWithPointer(location: Location): string {
  return `${placeOf(location)} ${visible(location.pointer ?? "")}`.trimEnd();
}

export interface Detail {
  readonly places: number;
  readonly characters: number;
}

/** Message, expected, observed, places and remedy as lines of plain text, up to a size. */
export function detailText(check: Check, { places, characters }: Detail): string {
  const lines = [
    messageOf(check),
    ...labelledLine("expected", check.expected),
    ...labelledLine("observed", check.observed),
    ...check.locations.slice(0, places).map((location) => `at ${placeWithPointer(location)}`),
    ...labelledLine("fix", check.remediation),
    ...labelledLine("see", check.docs),
  ];
  return shortened(lines.flatMap(visibleLines).join("\n"), characters);
}

function labelledLine(label: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  return [`${label}: ${value.trim() === "" ? "(empty)" : value}`];
}
