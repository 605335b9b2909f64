/** Writes what was decided as VEX: `--vex openvex=FILE`, `--vex cyclonedx=FILE`. */
import { resolve } from "node:path";
import type { RunContext } from "../../core/command.ts";
import { usageError } from "../../core/errors.ts";
import type { Host } from "../../core/host.ts";
import { cycloneDxVex } from "./cyclonedx.ts";
import { openVex } from "./openvex.ts";
import type { VexStatement } from "./statement.ts";

export interface VexOutput {
  readonly format: "openvex" | "cyclonedx";
  readonly path: string;
}

export function vexOutput(text: string): VexOutput {
  const sign = text.indexOf("=");
  const [format, path] = [text.slice(0, sign), text.slice(sign + 1)];
  if ((format === "openvex" || format === "cyclonedx") && path !== "") return { format, path };
  throw usageError(`--vex wants openvex=FILE or cyclonedx=FILE, found "${text}"`);
}

export async function exportVex(
  outputs: readonly VexOutput[],
  statements: readonly VexStatement[],
  host: Host,
  { tool }: RunContext,
): Promise<void> {
  for (const { format, path } of outputs) {
    const text =
      format === "openvex"
        ? openVex(statements, tool.name, host.now())
        : cycloneDxVex(statements, tool, host.now());
    await host.fs.writeAtomic(resolve(host.cwd, path), text);
  }
}
