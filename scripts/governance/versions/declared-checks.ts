/** One version, everywhere it is declared. */
import type { Check } from "../../core/check.ts";
import { answer } from "../answer.ts";
import type { Declaration } from "./declaration.ts";
import { isSameVersion } from "./same-version.ts";

/** A manifest at the root that is not there, or names no version, says nothing; one the policy names must. */
export function declaredChecks(declarations: readonly Declaration[], version: string): Check[] {
  const checks = declarations.flatMap((one) => declaredCheck(one, version));
  if (checks.some(({ outcome }) => outcome !== "not_applicable")) return checks;
  return [
    ...checks,
    answer("version_declared", "no_data", {
      message: "no file was found that declares the version",
      expected: version,
      fix: "Name one in versions.declared of the release policy.",
    }),
  ];
}

function declaredCheck(declaration: Declaration, version: string): Check[] {
  const { place, pointer, line, version: found, why, absent, elsewhere } = declaration;
  if (!place.named && absent === true) return [];
  const about = pointer === undefined ? place.file : `${place.file}${pointer}`;
  const at = [{ file: place.file, ...(line === undefined ? {} : { line }) }];
  if (found === undefined) {
    const saysNone =
      !place.named && (elsewhere !== undefined || (why ?? "").startsWith("it has no text"));
    return [
      answer("version_declared", saysNone ? "not_applicable" : "fail", {
        about,
        message: `${place.file} declares no version: ${elsewhere ?? why ?? "it says none"}`,
        expected: version,
        at,
        fix: "Declare it there, or correct the place in versions.declared of the release policy.",
      }),
    ];
  }
  if (isSameVersion(found, version, place.file))
    return [answer("version_declared", "pass", { about, message: `${about} says ${found}` })];
  return [
    answer("version_declared", "fail", {
      about,
      message: `${about} says ${found}, the release policy ${version}`,
      expected: version,
      observed: found,
      at,
      fix: `Write ${version} there, or correct app_version of the release policy.`,
    }),
  ];
}
