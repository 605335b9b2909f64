/** What every renderer is given. Renderers are pure: report and view in, text out. */
import type { CheckCatalogue } from "../check.ts";
import type { View } from "../command.ts";
import type { Report } from "../report.ts";

export interface RenderInput {
  readonly report: Report;
  readonly view: View;
  /** Meanings of the script's checks: rules of SARIF, and what `--explain` knows. */
  readonly catalogue: CheckCatalogue;
  /** Width of text, in cells. */
  readonly columns: number;
  readonly colour: boolean;
  readonly now: Date;
  /** `preflight` for `npm run preflight`. */
  readonly npmScript: string;
  /** Where the report was written, relative to the root. */
  readonly reportPath?: string;
}
