/**
 * Gate `package`: what would be published is built, packed, linted, unpacked as a dependency of
 * another project, and each of its programs is started there.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { conclude, ROOT } from "./conclude.ts";

interface Manifest {
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const programs = Object.entries(manifest.bin ?? {});
const folder = mkdtempSync(join(tmpdir(), "package-gate-"));
try {
  build();
  const unpacked = unpack();
  const linted = await lint(unpacked);
  symlinkSync(join(ROOT, "node_modules"), join(unpacked, "node_modules"));
  const problems = [...linted, ...programs.flatMap(([name, path]) => start(unpacked, name, path))];
  conclude({ gate: "package", looked: programs.length, things: "programs", problems });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function build(): void {
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
}

/** As an installer lays it; the packages that it depends on are linked in after the lint. */
function unpack(): string {
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: ROOT });
  const name = `release-governance-${manifest.version}.tgz`;
  const place = join(folder, "node_modules");
  mkdirSync(place);
  execFileSync("tar", ["-xzf", join(folder, name), "-C", place]);
  execFileSync("mv", [join(place, "package"), join(place, "release-governance")]);
  return join(place, "release-governance");
}

async function lint(path: string): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir: path, pack: false, strict: true });
  return messages.map(
    (message) => `package.json: ${formatMessage(message, pkg, { color: false })}`,
  );
}

function start(path: string, name: string, program: string): string[] {
  try {
    const text = execFileSync(process.execPath, [join(path, program), "--version"], {
      encoding: "utf8",
    });
    return text.trim() === manifest.version ? [] : [`${name} --version says ${text.trim()}`];
  } catch (error) {
    return [`${name} does not start: ${String(error)}`];
  }
}
