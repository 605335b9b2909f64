/** Package URLs (https://github.com/package-url/purl-spec) of locked packages. */
import { PackageURL } from "packageurl-js";
import type { LockedPackage, Source } from "./model.ts";

const PUBLIC_NPM = new Set([
  "registry.npmjs.org",
  "registry.yarnpkg.com",
  "registry.npmmirror.com",
]);
const PUBLIC_PYPI = new Set(["pypi.org", "files.pythonhosted.org"]);
const PUBLIC_CARGO = new Set(["index.crates.io", "static.crates.io", "crates.io", "github.com"]);

type Named = Pick<LockedPackage, "ecosystem" | "name" | "version" | "source">;

const known = new WeakMap<Named, string>();

/** One text for one package: same name and version from another source is another package. */
export function purlOf(named: Named): string {
  const before = known.get(named);
  if (before !== undefined) return before;
  const purl = makePurl(named);
  known.set(named, purl);
  return purl;
}

function makePurl({ ecosystem, name, version, source }: Named): string {
  const { namespace, base } = split(ecosystem, name || "unnamed");
  const qualifiers = qualifiersOf(ecosystem, source);
  return new PackageURL(ecosystem, namespace, base, version || undefined, qualifiers).toString();
}

function split(ecosystem: string, name: string): { namespace: string | undefined; base: string } {
  if (ecosystem === "pypi") return { namespace: undefined, base: pypiName(name) };
  const plain = ecosystem === "golang" ? name.toLowerCase() : name;
  const slash = plain.lastIndexOf("/");
  if (slash <= 0) return { namespace: undefined, base: plain };
  return { namespace: plain.slice(0, slash), base: plain.slice(slash + 1) };
}

/** PEP 503. */
export function pypiName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

function qualifiersOf(ecosystem: string, source: Source): Record<string, string> | undefined {
  const { kind, url } = source;
  if (kind === "registry") {
    return isPublic(ecosystem, source.host) ? undefined : { repository_url: repository(source) };
  }
  if (url === undefined) return undefined;
  return kind === "git" ? { vcs_url: vcsUrl(source) } : { download_url: url };
}

/** SPDX 2.3 section 7.7: `git+https://host/path@commit`. */
function vcsUrl({ url = "", commit }: Source): string {
  const prefixed = url.startsWith("git") ? url : `git+${url}`;
  return commit === undefined ? prefixed : `${prefixed}@${commit}`;
}

function isPublic(ecosystem: string, host: string | undefined): boolean {
  if (host === undefined || ecosystem === "golang") return true;
  if (ecosystem === "npm") return PUBLIC_NPM.has(host);
  return ecosystem === "pypi" ? PUBLIC_PYPI.has(host) : PUBLIC_CARGO.has(host);
}

/** With the protocol: that a private registry is not spoken to in the clear is worth seeing. */
const repository = ({ protocol = "https", host = "" }: Source): string => `${protocol}://${host}`;
