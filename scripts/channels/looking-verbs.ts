/** The verbs of `channels` that only look. */
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { counted } from "../core/counted.ts";
import type { Host } from "../core/host.ts";
import type { InputRecord } from "../core/report.ts";
import { compareWithFile } from "../registry/lost-events.ts";
import { planTraffic } from "../registry/mover.ts";
import { channelReport } from "./result.ts";
import type { Registry } from "../registry/registry.ts";
import type { Whereabouts } from "../registry/traffic-port.ts";
import { answer } from "./answer.ts";
import { look, openRepository } from "./repository.ts";
import type { Looked, Repository } from "./repository.ts";
import { channelChecks } from "./rules.ts";
import { channelTable, historyTable, markSections, movesOf } from "./views.ts";

export async function status(_: Args, host: Host, context: RunContext): Promise<CommandResult> {
  const repository = await openRepository(host, context);
  const looked = await look(host, context.root, repository);
  const { state } = looked;
  const now = host.now();
  return {
    checks: [readable(looked)],
    inputs: inputsOf(looked),
    result: channelReport("status", state, looked.head),
    view: {
      headline: headlineOf(looked),
      sections: [channelTable(state, repository.order, now), ...markSections(state, now)],
    },
  };
}

export async function validate(
  args: Args<"expect">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const repository = await openRepository(host, context);
  const looked = await look(host, context.root, repository);
  const { state, head, file, unadopted } = looked;
  const checks = isNothing(looked)
    ? [readable(looked)]
    : channelChecks({
        registry: state,
        head,
        unadopted,
        lost: file && (await compareWithFile(repository.ledger, file.loaded.value)).lost,
        order: repository.order,
        now: host.now(),
        fileText: file?.text,
        traffic: await trafficOf(repository, state),
        expected: args.text("expect"),
      });
  return {
    checks: [...checks, ...(file?.loaded.advisories ?? [])],
    inputs: inputsOf(looked),
    result: channelReport("validate", state, head),
    view: {
      headline: headlineOf(looked),
      sections: [channelTable(state, repository.order, host.now())],
    },
  };
}

export async function history(
  args: Args<"channel" | "limit">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const repository = await openRepository(host, context);
  const looked = await look(host, context.root, repository);
  const { state, head } = looked;
  const rows = movesOf(state, args.text("channel"), args.number("limit") ?? 20);
  return {
    checks: [readable(looked)],
    inputs: inputsOf(looked),
    result: { ...channelReport("history", state, head), history: rows.map((row) => ({ ...row })) },
    view: {
      headline: counted(state.rows, "move"),
      sections: [historyTable(rows)],
    },
  };
}

/** The router is asked; nothing is changed. */
async function trafficOf(
  { mover }: Repository,
  registry: Registry,
): Promise<Whereabouts | undefined> {
  const [name] = Object.keys(registry.channels);
  if (mover.traffic === undefined || name === undefined) return undefined;
  const plan = planTraffic(mover, registry, { action: "set", channel: name, changes: [] });
  return plan?.look();
}

function isNothing({ state, file }: Looked): boolean {
  return Object.keys(state.channels).length === 0 && state.rows === 0 && file === undefined;
}

function readable(looked: Looked) {
  const { state, head, unadopted } = looked;
  const id = "registry_readable";
  const rows = Object.keys(state.channels).length;
  if (rows === 0) {
    return answer(id, true, { outcome: "no_data", message: "no channel carries anything" });
  }
  const from = unadopted ? "the registry of another tool" : counted(head.size, "event");
  return answer(id, true, {
    outcome: "pass",
    message: `${counted(rows, "channel")}, from ${from}`,
  });
}

function headlineOf({ state }: Looked): string {
  const shown = Object.entries(state.channels).map(([name, { version }]) => `${name} ${version}`);
  return shown.length === 0 ? "no channel carries anything" : shown.join(", ");
}

function inputsOf({ file }: Looked): InputRecord[] {
  if (file === undefined) return [];
  return [{ path: file.loaded.file, sha256: file.loaded.sha256, role: "policy" }];
}
