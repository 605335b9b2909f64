/** Where the result goes: `--format text --format json=FILE`, with one format at most on stdout. */
import { resolve } from "node:path";
import type { Args } from "../command.ts";
import { didYouMean } from "../cli/arguments.ts";
import { FORMATS } from "../cli/common-options.ts";
import type { Format } from "../cli/common-options.ts";
import { usageError } from "../errors.ts";
import type { Host } from "../host.ts";
import { nearest } from "../suggest.ts";

export interface Outputs {
  readonly stdout: Format;
  readonly files: readonly { readonly format: Format; readonly path: string }[];
  /** `--out`, absolute. */
  readonly report: string | undefined;
}

export function outputsOf(args: Args, host: Host): Outputs {
  const wanted = args.list("format").map((text) => formatOf(text, host));
  const toStdout = wanted.filter(({ path }) => path === undefined);
  if (toStdout.length > 1) {
    throw usageError("two formats for standard output", "write one to a file: --format json=FILE");
  }
  const out = args.text("out");
  return {
    stdout: toStdout[0]?.format ?? (host.env["GITHUB_ACTIONS"] === "true" ? "github" : "text"),
    files: wanted.flatMap(({ format, path }) => (path === undefined ? [] : [{ format, path }])),
    report: out === undefined ? undefined : resolve(host.cwd, out),
  };
}

function formatOf(text: string, host: Host): { format: Format; path: string | undefined } {
  const [name = "", ...rest] = text.split("=");
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    const hint = didYouMean(nearest(name, FORMATS)) ?? `the formats are ${FORMATS.join(", ")}`;
    throw usageError(`--format: unknown format "${name}"`, hint);
  }
  const path = rest.join("=");
  if (rest.length > 0 && path === "") throw usageError(`--format ${name}=: no file named`);
  return { format, path: path === "" ? undefined : resolve(host.cwd, path) };
}
