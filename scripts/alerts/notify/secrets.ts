/** Values of the roster and the routing: as they stand there, or from the environment. Pure. */

export type Env = Readonly<Record<string, string | undefined>>;

/** The value, or why there is none; the name of a variable is no secret, its value is. */
export type Resolved = { readonly value: string } | { readonly missing: string };

export function resolved(text: string, env: Env): Resolved {
  if (!text.startsWith("env:")) return { value: text };
  const name = text.slice(4);
  const value = env[name];
  return value === undefined || value === "" ? { missing: `${name} is not set` } : { value };
}

/** All of them, or the first that is missing. */
export function resolvedAll<Name extends string>(
  texts: Readonly<Record<Name, string | undefined>>,
  env: Env,
): { readonly values: Readonly<Partial<Record<string, string>>> } | { readonly missing: string } {
  const values: Record<string, string> = {};
  for (const [name, text] of Object.entries<string | undefined>(texts)) {
    if (text === undefined || text === "") continue;
    const found = resolved(text, env);
    if ("missing" in found) return found;
    values[name] = found.value;
  }
  return { values };
}
