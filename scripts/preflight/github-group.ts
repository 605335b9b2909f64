/**
 * One gate's output in a GitHub log, folded. What a gate prints is hostile: between `stop-commands`
 * and its token, which nobody can guess, no line of it is taken for a workflow command.
 */
import { printable } from "./printable.ts";

/** `token` is fresh and random. */
export function foldedGroup(title: string, lines: readonly string[], token: string): string {
  const body = lines.map((line) => line.replaceAll(/[\r\n]/g, " "));
  return [
    `::group::${printable(title)}`,
    `::stop-commands::${token}`,
    ...body,
    `::${token}::`,
    "::endgroup::",
    "",
  ].join("\n");
}
