import { GovernanceError } from "../../scripts/core/errors.ts";

/** What a refusal says: its kind, then `place: message | hint` for each problem. */
export async function refusal(loading: Promise<unknown>): Promise<string[]> {
  const error: unknown = await loading.then(
    () => new Error("was loaded"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof GovernanceError)) throw error;
  const problems = error.problems.map(({ message, location, hint }) => {
    const { file = "", line, column, pointer } = location ?? {};
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    return `${place} ${pointer ?? "-"}: ${message}${hint === undefined ? "" : ` | ${hint}`}`;
  });
  return [error.kind, ...problems];
}
