/**
 * `npm run build`, second part: the compiled CycloneDX validators are JavaScript already, which the
 * compiler leaves where it is. They go to dist as they are, but for the endings of our own modules.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FROM = new URL("../sbom/gen/", import.meta.url).pathname;
const TO = new URL("../../dist/sbom/gen/", import.meta.url).pathname;

const names = (await readdir(FROM)).filter((name) => name.endsWith(".js"));
if (names.length === 0) throw new Error(`no validators in ${FROM}: npm run generate:bom`);
await mkdir(TO, { recursive: true });
for (const name of names) {
  const text = await readFile(join(FROM, name), "utf8");
  await writeFile(join(TO, name), text.replaceAll(/(from "\.\.?\/[^"]+)\.ts"/g, '$1.js"'));
}
