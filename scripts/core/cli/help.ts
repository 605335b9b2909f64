/** Help texts, laid out by yargs: a yargs instance is made for its layout alone and parses nothing. */
import yargs from "yargs";
import type { Option, Script, Verb } from "../command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";

const CODES =
  "Exit codes: 0 pass, 1 a check failed or policy refused, 2 usage or invalid policy, 3 could not decide.";

export async function helpOf(script: Script, verbName: string, columns: number): Promise<string> {
  const verb = script.verbs[verbName];
  const layout = yargs([])
    .locale("en")
    .help(false)
    .version(false)
    .exitProcess(false)
    .scriptName(script.npmScript)
    .wrap(Math.min(Math.max(columns, 60), 100))
    .usage(usageOf(script, verbName, verb))
    .epilogue(CODES);
  if (verb === undefined) {
    for (const [name, { summary }] of Object.entries(script.verbs)) layout.command(name, summary);
  } else {
    addOptions(layout, "Options:", verb.options);
    for (const { command, says } of verb.examples ?? []) layout.example(command, says);
  }
  addOptions(layout, "Common options:", COMMON_OPTIONS);
  layout.option("help", { type: "boolean", describe: "Show this text", group: "Common options:" });
  layout.option("version", {
    type: "boolean",
    describe: "Show the version",
    group: "Common options:",
  });
  return `${await layout.getHelp()}\n`;
}

function usageOf(script: Script, verbName: string, verb: Verb | undefined): string {
  const words = verb === undefined ? ["COMMAND"] : [verbName, ...(verb.words ?? [])];
  const start = ["npm run", script.npmScript, "--", ...words].filter((word) => word !== "");
  return `${start.join(" ")} [options]\n\n${verb?.summary ?? script.summary}`;
}

function addOptions(
  layout: ReturnType<typeof yargs>,
  group: string,
  options: Readonly<Record<string, Option>>,
): void {
  for (const [name, option] of Object.entries(options)) {
    layout.option(name, { ...shapeOf(option), describe: describe(option), group });
  }
}

function shapeOf(option: Option): { type?: "boolean"; choices?: readonly string[] } {
  if (option.kind === "flag") return { type: "boolean" };
  return option.kind === "choice" ? { choices: option.choices } : {};
}

/** yargs has no place for a value's name, so that it leads the description. */
function describe(option: Option): string {
  const placeholder = "placeholder" in option ? `${option.placeholder}  ` : "";
  const fallback = "default" in option ? ` [default: ${option.default}]` : "";
  return `${placeholder}${option.describe}${option.required ? " [required]" : ""}${fallback}`;
}
