/**
 * Evidence of kind `vitest_json`: what `vitest --reporter=json` writes, and Jest's `--json`, from
 * which it comes (FormattedTestResults). Skipped and todo tests have not looked at anything.
 */
import type { JsonValue } from "../../core/json-value.ts";
import type { GateFinding } from "../preflight-result.ts";
import { listIn, member, numberIn, textIn } from "./json-members.ts";
import { briefly, unusable } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** `root` is taken off the front of the absolute paths of test files. */
export function readVitestJson(value: JsonValue, root: string): Reading {
  const passed = numberIn(value, "numPassedTests");
  const failed = numberIn(value, "numFailedTests");
  const success = member(value, "success");
  if (passed === undefined || failed === undefined || typeof success !== "boolean") {
    return unusable("evidence_invalid", "success, numPassedTests or numFailedTests is missing");
  }
  const good = success && failed === 0 && (numberIn(value, "numFailedTestSuites") ?? 0) === 0;
  return {
    usable: true,
    says: good ? "pass" : "fail",
    count: passed + failed,
    counted: "tests",
    findings: listIn(value, "testResults").flatMap((file) => failuresIn(file, root)),
  };
}

function failuresIn(result: JsonValue, root: string): GateFinding[] {
  const path = textIn(result, "name") ?? "";
  const file = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  const tests = listIn(result, "assertionResults").filter(
    (test) => textIn(test, "status") === "failed",
  );
  const failures = tests.map((test) => failureOf(test, path, file));
  const own = textIn(result, "message") ?? "";
  const fileFailed = textIn(result, "status") === "failed" && failures.length === 0;
  return fileFailed ? [{ id: file || "file", message: briefly(own) || "failed", file }] : failures;
}

function failureOf(test: JsonValue, path: string, file: string): GateFinding {
  const messages = listIn(test, "failureMessages").filter((text) => typeof text === "string");
  const message = messages.join("\n");
  return {
    id: textIn(test, "fullName") || textIn(test, "title") || "test",
    message: briefly(message) || "failed",
    ...(file === "" ? {} : { file }),
    ...(placeOf(message, path) ?? declaredPlace(test)),
  };
}

/** The first frame of the stack that lies in the test file. */
function placeOf(message: string, path: string): { line: number; column: number } | undefined {
  const at = path === "" ? -1 : message.indexOf(`${path}:`);
  const found = at < 0 ? null : /^:(\d+):(\d+)/.exec(message.slice(at + path.length));
  const [line, column] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  return line > 0 && column > 0 ? { line, column } : undefined;
}

/** vitest adds it with `includeTaskLocation`. */
function declaredPlace(test: JsonValue): { line: number } | undefined {
  const line = numberIn(member(test, "location"), "line");
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? { line } : undefined;
}
