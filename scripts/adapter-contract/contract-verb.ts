/** What `npm run adapters` does; loaded only when it is really run, since help must be quick. */
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { Compiled } from "../traffic/compile-adapter.ts";
import { compileContract, CONTRACT } from "../traffic/contract.ts";
import type { PlannedStep } from "../traffic/plan-move.ts";
import { adapterChecks } from "./adapter-rules.ts";
import type { ContractOption } from "./command.ts";
import { contractChecks } from "./contract-rules.ts";
import { runtimeChecks } from "./runtime-rules.ts";
import { sample } from "./sample-moves.ts";

export async function checkContract(
  args: Args<ContractOption>,
  host: Host,
  { root }: RunContext,
): Promise<CommandResult> {
  const path = args.text("policy") ?? CONTRACT;
  const loaded = await loadPolicy(host.fs, root, path, "policy/release_traffic_adapter_contract");
  const { channels, adapters } = compileContract(loaded.value);
  const contract = { policy: loaded.value, channels, locate: loaded.locate };
  const runtime = {
    template: args.text("command-template"),
    required: args.flag("require-runtime-command"),
  };
  const shown = adapters.map((one) => shownAdapter(one, channels));
  const use = loaded.value.use;
  return {
    checks: [
      ...loaded.advisories,
      ...contractChecks(contract),
      ...adapterChecks(contract, adapters),
      ...runtimeChecks(contract, runtime),
    ],
    inputs: [{ path: loaded.file, sha256: loaded.sha256, role: "policy" }],
    result: { channels, adapters: shown, ...(use === undefined ? {} : { use }) },
    view: {
      headline: `${adapters.length} adapters, ${use === undefined ? "none in use" : `${use} in use`}`,
      sections: shown
        .filter(({ sample_steps: steps }) => steps.length > 0)
        .map(({ id, sample_steps: lines }) => ({ title: `${id}: to 20 %`, lines })),
    },
  };
}

/** `sample_steps`: what a step of a rollout to 20 % would run, as it would be run. */
function shownAdapter({ id, adapter }: Compiled, channels: readonly string[]) {
  if (adapter === undefined) return { id, reads_back: false, sample_steps: [] };
  const { way } = sample(adapter, channels);
  const steps = way === undefined ? [] : [...way.change, ...way.get, ...way.verify, ...way.persist];
  return { id, reads_back: adapter.read !== undefined, sample_steps: steps.map(lineOf) };
}

function lineOf(step: PlannedStep): string {
  if (step.kind === "write") return `write ${step.path}: ${JSON.stringify(step.content)}`;
  const input = step.stdin === undefined ? "" : ` <<< ${JSON.stringify(step.stdin)}`;
  const kept = step.stdout_to === undefined ? "" : ` > ${step.stdout_to}`;
  return `${JSON.stringify(step.argv)}${input}${kept}`;
}
