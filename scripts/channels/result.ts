/** The part of the report that is of `channels` (schemas/report/release-channel-control). */
import type { JsonObject } from "../core/json-value.ts";
import type { LogHead } from "../core/log.ts";
import { registryFile } from "../registry/registry-file.ts";
import type { Registry } from "../registry/registry.ts";

/** `act` says what was done; absent where the verb only looks. */
export function channelReport(
  verb: string,
  registry: Registry,
  head: LogHead,
  act?: JsonObject,
): JsonObject {
  const { channels, blocked, holds, freeze, open } = registryFile(registry, head);
  return {
    verb,
    ledger: { size: head.size, head: head.hash },
    channels: channels ?? {},
    blocked: blocked ?? {},
    holds: holds ?? {},
    ...(freeze === undefined ? {} : { freeze }),
    ...(open === undefined ? {} : { open }),
    moves: registry.rows,
    ...(act === undefined ? {} : { act }),
  };
}
