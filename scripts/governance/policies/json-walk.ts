/** Questions to a policy whose shape nobody has promised: all that is not there is simply not there. */
import type { JsonObject, JsonValue } from "../../core/json-value.ts";
import { pointerStep } from "../../core/json/pointer.ts";

export interface Placed<Value> {
  readonly pointer: string;
  readonly value: Value;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Values at a path of member names; `*` is every member or element. */
export function placesAt(
  value: JsonValue,
  path: readonly string[],
  pointer = "",
): Placed<JsonValue>[] {
  const [step, ...rest] = path;
  if (step === undefined) return [{ pointer, value }];
  return childrenOf(value)
    .filter(([name]) => step === "*" || name === step)
    .flatMap(([name, child]) => placesAt(child, rest, pointer + pointerStep(name)));
}

export function textsAt(value: JsonValue, ...path: string[]): Placed<string>[] {
  return placesAt(value, path).flatMap((one) =>
    typeof one.value === "string" ? [{ pointer: one.pointer, value: one.value }] : [],
  );
}

/** Names of the members of the objects at a path, each with the place of its value. */
export function namesAt(value: JsonValue, ...path: string[]): Placed<string>[] {
  return placesAt(value, path).flatMap((one) =>
    isObject(one.value)
      ? Object.keys(one.value).map((name) => ({
          pointer: one.pointer + pointerStep(name),
          value: name,
        }))
      : [],
  );
}

/** Every member anywhere whose name is one of `names` and whose value is text. */
export function textsNamed(
  value: JsonValue,
  names: ReadonlySet<string>,
  pointer = "",
): Placed<string>[] {
  return childrenOf(value).flatMap(([name, child]) => {
    const at = pointer + pointerStep(name);
    if (typeof child === "string") return names.has(name) ? [{ pointer: at, value: child }] : [];
    return textsNamed(child, names, at);
  });
}

function childrenOf(value: JsonValue): [string, JsonValue][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
