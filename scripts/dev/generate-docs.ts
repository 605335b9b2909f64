/** `npm run docs`: writes help blocks and the page of checks from the code into the documents. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allScripts, documents, readOrEmpty, ROOT } from "./docs/documents.ts";

const pages = await documents(await allScripts());
const stale = [...pages].filter(([path, text]) => readOrEmpty(path) !== text);
for (const [path, text] of stale) {
  writeFileSync(join(ROOT, path), text);
  process.stdout.write(`written: ${path}\n`);
}
process.stdout.write(`${pages.size} pages, ${stale.length} written\n`);
