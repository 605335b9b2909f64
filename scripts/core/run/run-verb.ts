/** One verb from its options to a published report, or to a failure that is told. */
import type { Args, Script, Verb } from "../command.ts";
import { exitCodeOf, GovernanceError } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Host } from "../host.ts";
import { wantsColour } from "../render/colour.ts";
import { contextOf } from "./context.ts";
import { describeFailure } from "./failure.ts";
import type { Outputs } from "./outputs.ts";
import { publish, publishFailure } from "./publish.ts";

export { outputsOf } from "./outputs.ts";

interface Prepared {
  readonly script: Script;
  readonly verb: Verb;
  readonly name: string;
  readonly args: Args;
  readonly host: Host;
  readonly version: string;
  readonly outputs: Outputs;
}

/** Throws what the verb throws. */
export async function runVerb(prepared: Prepared): Promise<ExitCode> {
  const { script, verb, args, host, version, outputs } = prepared;
  const { context, host: fixedHost } = await contextOf(script, verb, args, host, version);
  const commit = host.git.head(context.root);
  const result = await verb.run(args, fixedHost, context);
  return publish({ script, result, context, host: fixedHost, outputs, commit: await commit });
}

/** Tells a failure to people, and to whoever waits for a report. */
export async function fail(
  error: unknown,
  script: Script,
  host: Host,
  version: string,
  outputs: Outputs | undefined,
): Promise<ExitCode> {
  const colour = wantsColour(host.env, host.stderr.isTTY);
  host.stderr.write(describeFailure(error, host.env, { columns: host.stderr.columns(), colour }));
  if (outputs !== undefined) await publishFailure(error, script, host, version, outputs);
  return error instanceof GovernanceError ? exitCodeOf(error) : EXIT.undecided;
}
