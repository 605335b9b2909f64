/** Colour for terminals: whether, and how. Text never relies on it. */
import { styleText } from "node:util";

export type Style = "red" | "green" | "yellow" | "cyan" | "dim" | "bold";

export type Paint = (styles: Style | readonly Style[], text: string) => string;

/**
 * FORCE_COLOR decides if it is set (`0` and `false` say no, all else says yes), then NO_COLOR
 * (no-color.org: anything but empty says no), then a dumb terminal; else colour goes to terminals.
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTTY: boolean,
): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force.toLowerCase() !== "false";
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return isTTY;
}

export function painter(colour: boolean): Paint {
  if (!colour) return (_styles, text) => text;
  return (styles, text) =>
    text === "" ? text : styleText([styles].flat(), text, { validateStream: false });
}
