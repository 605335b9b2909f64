/** Where npm took a package from, read from `resolved` without keeping any secret of it. */
import type { JsonObject } from "../../core/json-value.ts";
import { cleanUrl, relativeFile } from "../clean-url.ts";
import type { CleanUrl } from "../clean-url.ts";
import { textMember } from "../json-members.ts";
import type { Source } from "../model.ts";
import { isTop } from "./places.ts";

const GIT = /^(?:git(?:\+\w+)?:|git@|github:|gitlab:|bitbucket:)/;

export function npmSource(place: string, entry: JsonObject, name: string): Source {
  if (isTop(place)) return { kind: "workspace" };
  const resolved = textMember(entry, "resolved");
  if (resolved === undefined) return { kind: "unknown" };
  return sourceOf(resolved, name);
}

/** For a `resolved` or a tarball address of npm, pnpm and yarn. */
export function sourceOf(resolved: string, name: string): Source {
  const clean = cleanUrl(resolved);
  if (clean === undefined) return fileSource(resolved);
  if (isGit(resolved, clean)) return gitSource(clean);
  return { kind: isRegistryPath(clean.url, name) ? "registry" : "remote", ...address(clean) };
}

function isGit(resolved: string, clean: CleanUrl): boolean {
  return GIT.test(resolved) || clean.protocol.startsWith("git") || clean.protocol === "ssh";
}

function gitSource(clean: CleanUrl): Source {
  const commit = clean.fragment;
  return { kind: "git", ...address(clean), ...(commit === undefined ? {} : { commit }) };
}

const address = ({ url, protocol, host }: CleanUrl) => ({ url, protocol, host });

function fileSource(resolved: string): Source {
  const file = relativeFile(resolved);
  return file === undefined ? { kind: "file" } : { kind: "file", url: `file:${file}` };
}

/** A registry serves `…/<name>/-/<file>.tgz`, also below a path of its own. */
function isRegistryPath(url: string, name: string): boolean {
  return url.includes(`/${name}/-/`) || url.replaceAll(/%2f/gi, "/").includes(`/${name}/-/`);
}
