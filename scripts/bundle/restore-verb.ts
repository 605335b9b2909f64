/** `npm run bundle -- --restore DIR --bundle FILE`: unpacks a bundle into a new folder. */
import { relative, resolve } from "node:path";
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import { sha256OfStream } from "../core/digest.ts";
import { refusedError, usageError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { faultless } from "./answer.ts";
import { bundleView } from "./bundle-view.ts";
import type { BundleOption } from "./command.ts";
import { readBundle } from "./read-bundle.ts";
import type { ReadBundle } from "./read-bundle.ts";
import { unpackBundle } from "./unpack-bundle.ts";

export async function restoreBundle(
  args: Args<BundleOption>,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const named = args.text("bundle");
  if (named === undefined) throw usageError("--restore needs --bundle FILE");
  const folder = resolve(host.cwd, args.need("restore"));
  await refuseOccupied(host, folder);
  const path = resolve(host.cwd, named);
  const archive = await host.openArchive(path);
  try {
    const bundle = await readBundle(archive, named);
    const sound = faultless("bundle_archive_sound", bundle.faults, countOf(bundle));
    const digest = await sha256OfStream(host.fs.stream(path));
    const shown = { path: relative(context.root, path), ...digest };
    if (bundle.faults.length > 0) {
      const view = bundleView("nothing was unpacked", bundle.record, shown, undefined);
      return { checks: [sound], ...view };
    }
    const faults = await unpackBundle(host.fs, bundle, folder);
    const restores = faultless("bundle_restores", faults, `all of it is in ${folder}`);
    const view = bundleView(`restored to ${folder}`, bundle.record, shown, folder);
    return { checks: [sound, restores], ...view };
  } finally {
    await archive.close();
  }
}

const countOf = ({ record }: ReadBundle): string =>
  `${counted(record.files.length, "file")}, as listed`;

/** What lies there could be what is needed most. */
async function refuseOccupied(host: Host, folder: string): Promise<void> {
  const there = await host.fs.stat(folder);
  if (there === undefined) return;
  const empty = there.kind === "folder" && (await host.fs.list(folder)).length === 0;
  if (!empty) throw refusedError(`${folder} is not an empty folder`, "name a new one");
}
