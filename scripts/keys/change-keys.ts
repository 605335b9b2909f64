/** `keys generate`, `rotate`, `revoke` and `role`: what each makes of the list. */
import type { Args, CommandResult, RunContext } from "../core/command.ts";
import { refusedError, usageError } from "../core/errors.ts";
import type { TrustKeys } from "../core/gen/policy-trust_keys.types.ts";
import type { Host } from "../core/host.ts";
import { parseTime } from "../core/time.ts";
import {
  addKey,
  changeRole as roleChanged,
  firstKeyList,
  revokeKey,
  rotateKey,
} from "../trust/key-list/change-key-list.ts";
import type { NewKey, RoleChange } from "../trust/key-list/change-key-list.ts";
import { ROOT } from "../trust/key-list/key-list.ts";
import { KEY_LIST } from "../trust/key-list/key-list-files.ts";
import { privateKeyOfSeed } from "../trust/keys/private-key.ts";
import type { PrivateKey } from "../trust/keys/private-key.ts";
import { makeChange, resumeChange } from "./make-change.ts";
import { readSigners } from "./signers.ts";
import type { SignerOption } from "./signers.ts";

type NewKeyOption = SignerOption | "key-out" | "owner" | "valid-to";

export async function generate(
  args: Args<NewKeyOption | "role">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signing = await readSigners(args, host);
  const made = privateKeyOfSeed(host.random(32));
  const added = newKey(args, made);
  const roles = args.list("role");
  const next = (list: TrustKeys | undefined): TrustKeys =>
    list === undefined
      ? firstKeyList(added, [...new Set([ROOT, ...roles])], context.startedAt)
      : addKey(list, added, roles, context.startedAt);
  const reason = `key of ${added.owner} made`;
  return makeChange({
    host,
    context,
    ...signing,
    next,
    made,
    keyOut: args.need("key-out"),
    reason,
  });
}

export async function rotate(
  args: Args<NewKeyOption | "keyid">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signing = await readSigners(args, host);
  const made = privateKeyOfSeed(host.random(32));
  const old = args.need("keyid");
  const next = (list: TrustKeys | undefined): TrustKeys =>
    rotateKey(needList(list), old, newKey(args, made), context.startedAt);
  const reason = `${old} rotated`;
  return makeChange({
    host,
    context,
    ...signing,
    next,
    made,
    keyOut: args.need("key-out"),
    reason,
  });
}

export async function revoke(
  args: Args<SignerOption | "keyid" | "reason" | "since">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signing = await readSigners(args, host);
  const since = optionalTime(args.text("since"), "--since") ?? context.startedAt;
  const reason = args.need("reason");
  const next = (list: TrustKeys | undefined): TrustKeys =>
    revokeKey(needList(list), args.need("keyid"), { since, reason }, context.startedAt);
  return makeChange({ host, context, ...signing, next, made: undefined, keyOut: "", reason });
}

export async function changeRole(
  args: Args<SignerOption | "name" | "keyid" | "threshold" | "member" | "may-append">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  const signing = await readSigners(args, host);
  const change = roleChange(args);
  const next = (list: TrustKeys | undefined): TrustKeys =>
    roleChanged(needList(list), change, context.startedAt);
  const reason = `role ${change.name} changed`;
  return makeChange({ host, context, ...signing, next, made: undefined, keyOut: "", reason });
}

export async function resume(
  args: Args<"actor">,
  host: Host,
  context: RunContext,
): Promise<CommandResult> {
  return resumeChange(host, context, args.text("actor"));
}

function roleChange(
  args: Args<"name" | "keyid" | "threshold" | "member" | "may-append">,
): RoleChange {
  const threshold = args.number("threshold");
  const [keys, actors] = [args.list("keyid"), args.list("member")];
  const types = args.list("may-append");
  return {
    name: args.need("name"),
    ...(keys.length === 0 ? {} : { keys }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(actors.length === 0 ? {} : { actors }),
    ...(types.length === 0 ? {} : { may_append: types }),
  };
}

function newKey(args: Args<NewKeyOption>, made: PrivateKey): NewKey {
  const validTo = optionalTime(args.text("valid-to"), "--valid-to");
  const common = { key: made.public, owner: args.need("owner") };
  return validTo === undefined ? common : { ...common, validTo };
}

function optionalTime(text: string | undefined, option: string): Date | undefined {
  if (text === undefined) return undefined;
  const time = parseTime(text);
  if (time === undefined) throw usageError(`${option} wants a time such as 2027-01-01T00:00:00Z`);
  return time;
}

function needList(list: TrustKeys | undefined): TrustKeys {
  if (list !== undefined) return list;
  throw refusedError(`there is no ${KEY_LIST}`, "start one with `npm run keys -- generate`");
}
