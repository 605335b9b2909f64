/** What stands with every announcement that takes a bad version back. Pure. */
import type { Deed } from "../ledger/decide-and-append.ts";
import { CHANNEL_EVENT } from "./channel-events.ts";
import { isBlocked } from "./known-good.ts";
import type { Registry } from "./registry.ts";

/**
 * The version is blocked and the channel held: in force with the announcement, so that nothing
 * brings the version back after a crash either.
 */
export function leftBehind(
  registry: Registry,
  channel: string,
  version: string,
): Pick<Deed, "type" | "data">[] {
  const held = { type: CHANNEL_EVENT.held, data: { channel } };
  if (isBlocked(registry, version)) return [held];
  return [{ type: CHANNEL_EVENT.blocked, data: { version } }, held];
}
