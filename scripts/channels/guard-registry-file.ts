/**
 * What is done about a registry file before it is written anew: one of another tool is taken over
 * first; one that is no registry, or that knows of events which the ledger has lost, is refused, or,
 * where a rollback cannot wait, set aside.
 */
import { resolve } from "node:path";
import type { RunContext } from "../core/command.ts";
import { GovernanceError, refusedError } from "../core/errors.ts";
import type { Host } from "../core/host.ts";
import { REPORT_LIMITS } from "../core/json/limits.ts";
import { adoptionFrom } from "../registry/adoption-from-file.ts";
import { adoptionData, CHANNEL_EVENT } from "../registry/channel-events.ts";
import { compareWithFile, LOST_EVENTS_HINT } from "../registry/lost-events.ts";
import { recordDeeds } from "../registry/make-move.ts";
import type { Recorded } from "../registry/make-move.ts";
import { readRegistryFile } from "../registry/read-registry-file.ts";
import type { RegistryFile } from "../registry/read-registry-file.ts";
import { REGISTRY_PATH } from "../registry/registry-file.ts";
import { isEmpty } from "./repository.ts";
import type { Repository } from "./repository.ts";

/** What was done, for a person to hear of; empty where all was as it should be. */
export async function guardRegistryFile(
  host: Host,
  context: RunContext,
  repository: Repository,
  broken: "refuse" | "set_aside",
  dryRun: boolean,
): Promise<string[]> {
  if (dryRun) return [];
  const file = await readable(host, context, broken);
  if (typeof file === "string") return [file];
  if (file === undefined) return [];
  const { state, lost } = await compareWithFile(repository.ledger, file.loaded.value);
  if (lost !== undefined && broken === "refuse") throw refusedError(lost, LOST_EVENTS_HINT);
  const kept =
    lost === undefined
      ? []
      : [`${lost}; the registry is kept as ${await keepAside(host, context)}`];
  if (!isEmpty(state) || Object.keys(file.loaded.value.channels).length === 0) return kept;
  if (broken === "refuse") {
    throw refusedError(
      `${REGISTRY_PATH} is of another tool, and the ledger knows nothing of it`,
      "run `npm run channels -- adopt` first, so that its history is kept",
    );
  }
  const deed = { actor: "release-channel-control", reason: "first rollback" };
  const { findings } = await adoptFile(repository, file, deed);
  const taken = `what ${REGISTRY_PATH} says was taken over into the ledger first`;
  return [...kept, ...findings, taken];
}

/** The first event of all: what the file says. Nothing is appended where there is one already. */
export async function adoptFile(
  { mover }: Repository,
  { loaded }: RegistryFile,
  { actor, reason }: { readonly actor: string; readonly reason: string },
): Promise<Recorded> {
  const time = mover.host.now().toISOString();
  const source = { path: loaded.file, sha256: loaded.sha256 };
  const data = { ...adoptionData(adoptionFrom(loaded.value, time)), source };
  return recordDeeds(mover, (registry) =>
    isEmpty(registry) ? [{ type: CHANNEL_EVENT.adopted, actor, reason, data }] : [],
  );
}

async function readable(
  host: Host,
  context: RunContext,
  broken: "refuse" | "set_aside",
): Promise<RegistryFile | string | undefined> {
  try {
    return await readRegistryFile(host.fs, context.root);
  } catch (error) {
    if (broken === "refuse" || !(error instanceof GovernanceError)) throw error;
    if (error.kind !== "policy") throw error;
    const aside = await keepAside(host, context);
    return `${REGISTRY_PATH} was no registry: it was kept as ${aside}, and is written anew`;
  }
}

/** Where the file lies then, under a name of this run. */
async function keepAside(host: Host, { root, reportId }: RunContext): Promise<string> {
  const path = resolve(root, REGISTRY_PATH);
  const aside = `${path}.broken-${reportId.slice(0, 8)}`;
  await host.fs.writeAtomic(aside, await host.fs.read(path, REPORT_LIMITS.maxBytes));
  return aside;
}
