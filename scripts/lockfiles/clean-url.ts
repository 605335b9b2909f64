/**
 * Addresses without secrets. A lock file may hold a token as user info, in the query, in the
 * fragment or in the path; what leaves here has protocol, host, port and a path without any
 * segment that looks like a credential. Relative files stay relative; absolute paths are dropped.
 */

export interface CleanUrl {
  readonly protocol: string;
  readonly host: string;
  readonly url: string;
  /** What stood after `#`, where it is a commit, tag or branch that can be shown. */
  readonly fragment?: string;
}

const SCP = /^(?:[^@/\s]+@)?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?):(?!\/\/)([^:].*)$/;

const LOCAL = /^(?:file|link|portal|workspace|npm|patch|exec):/;

/** Shorthands of npm for the repositories of three hosts. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
]);

/** `undefined` where the text is no address of a host: a file, a workspace, nonsense. */
export function cleanUrl(text: string): CleanUrl | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && url.host !== "") return fromUrl(url);
  if (LOCAL.test(text)) return undefined;
  const body = text.replace(/^(?:git\+ssh|ssh|git):(?:\/\/)?/, "");
  const scp = /^[A-Za-z]:[\\/]/.test(body) ? null : SCP.exec(body);
  return scp === null ? undefined : fromScp(scp[1] ?? "", scp[2] ?? "");
}

function fromUrl(url: URL): CleanUrl {
  const protocol = url.protocol.slice(0, -1);
  const path = cleanPath(url.pathname);
  return withFragment(protocol, url.host, path, url.hash.slice(1));
}

/** `git@github.com:owner/name.git#v1` is ssh to that host. */
function fromScp(host: string, rest: string): CleanUrl {
  const [path = "", ...fragment] = rest.split("#");
  const [clean = ""] = path.split("?");
  return withFragment(
    "git+ssh",
    HOSTS.get(host) ?? host.toLowerCase(),
    cleanPath(`/${clean.replace(/^\/+/, "")}`),
    fragment.join("#"),
  );
}

function withFragment(protocol: string, host: string, path: string, fragment: string): CleanUrl {
  const shown = cleanFragment(fragment);
  const base = { protocol, host, url: `${protocol}://${host}${path}` };
  return shown === undefined ? base : { ...base, fragment: shown };
}

const SECRET_WORD =
  /^(?:_?auth(?:token)?|access[-_]?token|api[-_]?key|token|password|passwd|secret|sig(?:nature)?)$/i;

/** Known shapes of tokens: GitHub, GitLab, npm, Slack, AWS, JSON Web Tokens, PyPI. */
const TOKEN =
  /(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_[A-Za-z0-9]{20,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?|pypi-[\w-]{16,})/;

/** A segment named like a secret hides the one that follows it, as in `/t/token/abc/`. */
function cleanPath(path: string): string {
  let hideNext = false;
  const segments = path.split("/").map((segment) => {
    const plain = decode(segment);
    const hide = hideNext || TOKEN.test(plain) || hasUserInfo(plain) || namesSecret(plain);
    hideNext = SECRET_WORD.test(plain);
    return hide ? "***" : segment;
  });
  return segments.join("/");
}

const hasUserInfo = (segment: string): boolean => /^[^@]+:[^@]*@./.test(segment);

const namesSecret = (segment: string): boolean =>
  /[;&](?:[^=]*)(?:token|auth|key|secret|password|sig)[^=]*=/i.test(segment);

function cleanFragment(fragment: string): string | undefined {
  const plain = decode(fragment);
  if (!/^(?:semver:)?[\w./^~<>=@+ -]{1,120}$/.test(plain)) return undefined;
  return TOKEN.test(plain) || /(?:token|auth|key|secret|password|sig)\w*=/i.test(plain)
    ? undefined
    : fragment;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A place as it may be shown: the keys of pnpm, yarn and Cargo hold addresses, which lose what
 * `cleanUrl` takes from them.
 */
export function shownPlace(place: string): string {
  if (!/[:?]/.test(place)) return place;
  return place
    .replaceAll(/[a-z][a-z0-9+.-]*:\/\/[^\s()]+/gi, cleanInside)
    .replaceAll(ABSOLUTE, "$1***");
}

const ABSOLUTE = /((?:file|link|portal):)(?:\/|~|[A-Za-z]:)[^\s()]*/g;

function cleanInside(address: string): string {
  if (LOCAL.test(address)) return address;
  const clean = cleanUrl(address);
  if (clean === undefined) return "***";
  return clean.fragment === undefined ? clean.url : `${clean.url}#${clean.fragment}`;
}

/** A path inside the repository, or `undefined` for one that leads out or is absolute. */
export function relativeFile(text: string): string | undefined {
  const path = text.replace(/^(?:file|link|portal):/, "").replaceAll("\\", "/");
  const absolute = path.startsWith("/") || path.startsWith("~") || path.includes(":");
  const parts = path
    .replace(/[?#].*$/, "")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  return absolute || parts.includes("..") || parts.length === 0 ? undefined : parts.join("/");
}
