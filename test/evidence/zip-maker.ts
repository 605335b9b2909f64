/** Archives for tests. */
import { writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

export type Files = Readonly<Record<string, string>>;

export async function zipOf(files: Files, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(1_800_000_000_000);
  for (const [name, text] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(text), name, { mtime, compress });
  }
  zip.end();
  return buffer(zip.outputStream);
}

export async function writeZip(path: string, files: Files): Promise<void> {
  writeFileSync(path, await zipOf(files));
}
