/**
 * What a gate sees of our environment: a short list that programs cannot do without, what the
 * policy asks for, and who started it. Nothing else, so that a gate cannot come to depend on a
 * variable of one machine, nor leak a secret that it has no use for.
 */
import type { GateEnvironment } from "./gate.ts";

/** Where programs are, who runs them, in which language and zone, and that this is no person. */
export const ALWAYS_INHERITED = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "SHELL",
  "LANG",
  "LC_*",
  "TZ",
  "TMPDIR",
  "TERM",
  "CI",
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/** `binFolder` goes first on the PATH, so that the project's own tools win. */
export function gateEnvironment(
  env: Variables,
  wanted: GateEnvironment,
  added: Readonly<Record<string, string>>,
  binFolder: string,
): Record<string, string> {
  const inherited = Object.entries(env).filter(([name]) => isInherited(name, wanted.inherit));
  const own: Record<string, string> = {};
  for (const [name, value] of inherited) if (value !== undefined) own[name] = value;
  Object.assign(own, wanted.set, added);
  own["PATH"] = own["PATH"]
    ? `${binFolder}:${own["PATH"]}`
    : `${binFolder}:/usr/local/bin:/usr/bin:/bin`;
  return own;
}

function isInherited(name: string, inherit: GateEnvironment["inherit"]): boolean {
  if (inherit === "all") return true;
  return [...ALWAYS_INHERITED, ...inherit].some((pattern) => fits(name, pattern));
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** The variables that the gate asked for itself: what a reused pass must agree in. */
export function askedFor(
  env: Variables,
  { inherit, set }: GateEnvironment,
): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const asked = inherit === "all" || inherit.some((pattern) => fits(name, pattern));
    if (asked && value !== undefined) own[name] = value;
  }
  return { ...own, ...set };
}

const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SIGNING)_?KEY|KEY)$/i;

/** Values that no log may show: of variables with a telling name, long enough not to blot out words. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= 6 && SECRET_NAME.test(name) ? [value] : [],
  );
}

/** For texts that did not come through the log, such as the findings of a test report. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const longestFirst = secrets.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((safe, secret) => safe.replaceAll(secret, "***"), text);
}
