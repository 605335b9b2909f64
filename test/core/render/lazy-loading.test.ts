/** Start-up is paid by every run of every script: a renderer loads what it needs, and no more. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

/** Names of the modules that a fresh process loads to render the sample `name`. */
function loadedBy(format: string, name: string): string[] {
  const program = `
    import { registerHooks } from "node:module";
    const urls = [];
    const { sampleInput } = await import("./test/core/render/sample-reports.ts");
    const { render } = await import("./scripts/core/render/index.ts");
    registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
    await render(${JSON.stringify(format)}, sampleInput(${JSON.stringify(name)}));
    process.stdout.write(urls.join("\\n"));`;
  const argv = ["--input-type=module", "--eval", program];
  const urls = execFileSync(process.execPath, argv, { cwd: ROOT, encoding: "utf8" });
  return urls.split("\n").map((url) => url.replace(/.*\/(node_modules|render|core)\//, ""));
}

test("text in plain characters loads no library", () => {
  const loaded = loadedBy("text", "advisory");
  expect(loaded).toContain("text.ts");
  expect(loaded.filter((url) => !url.endsWith(".ts") && !url.startsWith("node:"))).toEqual([]);
  expect(loaded.filter((url) => /github|markdown|junit|sarif|json/.test(url))).toEqual([]);
});

test("text with wide characters loads the library that measures them", () => {
  expect(loadedBy("text", "pass")).toContain("string-width/index.js");
});

test("json loads json", () => {
  expect(loadedBy("json", "hostile")).toEqual(["json.ts"]);
});
