/** Does a version answer what a dependant asks for? Only ranges and aliases can be told. */
import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";

const LOOSE = { loose: true };

export function answers(spec: string, name: string, version: string): boolean {
  const wanted = spec.trim();
  if (wanted === "" || wanted === "*") return true;
  if (wanted.startsWith("npm:")) return aliasAnswers(wanted.slice(4), name, version);
  if (validRange(wanted, LOOSE) === null) return true;
  return satisfies(version, wanted, LOOSE);
}

/** `npm:real@^1.0.0` asks for another package under this name. */
function aliasAnswers(target: string, name: string, version: string): boolean {
  const at = target.indexOf("@", 1);
  const wantedName = at < 0 ? target : target.slice(0, at);
  if (wantedName !== name) return false;
  return answers(at < 0 ? "*" : target.slice(at + 1), name, version);
}
