/** A schema that the validator does not take, said with what to do. */
import { GovernanceError, undecidedError } from "../../core/errors.ts";

export function unusableSchema(name: string, cause: unknown): GovernanceError {
  if (cause instanceof GovernanceError) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  const leadsOut = /can't resolve reference/.test(why);
  return undecidedError(
    `${name}: not a JSON Schema that can be used: ${why}`,
    leadsOut
      ? "Name what it refers to: --refers-to FILE, or refers_to in the matrix."
      : "Correct the schema.",
    cause,
  );
}
