/** The channels of a repository: its ledger, registry file, contract and router, ready to be used. */
import { usageError } from "../core/errors.ts";
import type { RunContext } from "../core/command.ts";
import type { Host } from "../core/host.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import type { Ledger } from "../ledger/open-ledger.ts";
import { adoptionFrom } from "../registry/adoption-from-file.ts";
import { adoptionData, CHANNEL_EVENT } from "../registry/channel-events.ts";
import { registryEvolved } from "../registry/evolve-registry.ts";
import { readRegistry } from "../registry/mover.ts";
import type { Known, Mover } from "../registry/mover.ts";
import { readRegistryFile } from "../registry/read-registry-file.ts";
import type { RegistryFile } from "../registry/read-registry-file.ts";
import { NO_REGISTRY } from "../registry/registry.ts";
import type { Registry } from "../registry/registry.ts";
import type { RegistryFormat } from "../registry/registry-file.ts";
import { routerPort } from "../registry/router-port.ts";
import { loadTrafficContract } from "../traffic/contract.ts";
import { USUAL_CHANNELS } from "../traffic/placeholders.ts";
import { readEventAuthority } from "../trust/key-list/event-authority.ts";
import { authorityOr, openly } from "./unchecked.ts";
import type { Unchecked } from "./unchecked.ts";

export interface Repository {
  readonly ledger: Ledger;
  readonly mover: Mover;
  /** Declared channels, the riskiest first. */
  readonly order: readonly string[];
}

export async function openRepository(
  host: Host,
  context: RunContext,
  format: RegistryFormat = "own",
): Promise<Repository> {
  const authority = await readEventAuthority(host.fs, context.root, host.now());
  return openWith(host, context, format, openLedger(host, context.root, authority), false);
}

/** For a rollback; `unchecked` where it may go without what cannot be read, and takes what that was. */
export async function openForRollback(
  host: Host,
  context: RunContext,
  format: RegistryFormat,
  unchecked: Unchecked | undefined,
): Promise<Repository> {
  const { root } = context;
  const read = readEventAuthority(host.fs, root, host.now());
  const ledger = openLedger(host, root, await authorityOr(read, unchecked));
  return openWith(host, context, format, await openly(ledger, unchecked), true);
}

async function openWith(
  host: Host,
  context: RunContext,
  format: RegistryFormat,
  ledger: Ledger,
  cannotWait: boolean,
): Promise<Repository> {
  const { root } = context;
  const contract = await loadTrafficContract(host.fs, root);
  const traffic = routerPort(host, root, contract);
  const mover = { host, context, ledger, traffic, format, cannotWait };
  return { ledger, mover, order: contract?.channels ?? USUAL_CHANNELS };
}

export interface Looked extends Known {
  readonly file: RegistryFile | undefined;
  /** The registry is that of another tool, and no event says so yet. */
  readonly unadopted: boolean;
}

/** What the ledger says; where it says nothing yet, what the file of another tool says. */
export async function look(host: Host, root: string, { ledger }: Repository): Promise<Looked> {
  const known = await readRegistry(ledger);
  const file = await readRegistryFile(host.fs, root);
  if (!isEmpty(known.state) || file === undefined) return { ...known, file, unadopted: false };
  const state = registryOfFile(file, host.now());
  return { ...known, state, file, unadopted: !isEmpty(state) };
}

/** For a rollback, which no registry file may stop: it is read only where the ledger says nothing. */
export async function lookPastFile(
  host: Host,
  root: string,
  repository: Repository,
): Promise<Known> {
  const known = await readRegistry(repository.ledger);
  return isEmpty(known.state) ? look(host, root, repository) : known;
}

export function isEmpty({ channels, open }: Registry): boolean {
  return Object.keys(channels).length === 0 && open === undefined;
}

/** As if it had been adopted now. */
function registryOfFile({ loaded }: RegistryFile, now: Date): Registry {
  const time = now.toISOString();
  return registryEvolved(NO_REGISTRY, {
    seq: 0,
    time,
    type: CHANNEL_EVENT.adopted,
    actor: "",
    reason: "",
    data: adoptionData(adoptionFrom(loaded.value, time)),
    prev_hash: "",
    hash: "",
  });
}

/** A name that is neither declared nor carries anything is a slip of the hand. */
export function refuseUnknownChannel(
  channel: string,
  order: readonly string[],
  { channels }: Registry,
): void {
  if (order.includes(channel) || Object.hasOwn(channels, channel)) return;
  throw usageError(`${channel} is no declared channel`, `declared: ${order.join(", ")}`);
}

/** Both or neither, and two people. */
export function approverOf(
  breakGlass: boolean,
  approver: string | undefined,
  actor: string,
): string | undefined {
  if (!breakGlass && approver === undefined) return undefined;
  if (!breakGlass) throw usageError("--approver is only for --break-glass");
  if (approver === undefined) {
    throw usageError("--break-glass needs --approver NAME", "somebody else who stands for it");
  }
  if (approver === actor) throw usageError("the approver must not be the actor");
  return approver;
}
