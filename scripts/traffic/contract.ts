/** The traffic adapter contract (docs/policies/release_traffic_adapter_contract.md). */
import type { ReleaseTrafficAdapterContract } from "../core/gen/policy-release_traffic_adapter_contract.types.ts";
import { GovernanceError } from "../core/errors.ts";
import type { FsPort } from "../core/host.ts";
import { resolve } from "node:path";
import { loadPolicy } from "../core/policy/load-policy.ts";
import type { Loaded } from "../core/policy/load-document.ts";
import type { Adapter } from "./adapter.ts";
import { compileAdapter } from "./compile-adapter.ts";
import type { Compiled } from "./compile-adapter.ts";
import { USUAL_CHANNELS } from "./placeholders.ts";

export const CONTRACT = "security/release_traffic_adapter_contract.json";

export interface TrafficContract {
  readonly loaded: Loaded<ReleaseTrafficAdapterContract>;
  /** The riskiest first; the last takes what the others leave. */
  readonly channels: readonly string[];
  /** In the order of the file, faulty ones too. */
  readonly adapters: readonly Compiled[];
  /** The adapter that moves traffic; absent where the contract names none. */
  readonly inUse: Adapter | undefined;
}

/**
 * Reads the contract. Only the adapter in use must be sound: a fault in an example must not stop
 * a rollback. `undefined` where there is no such file: traffic is nobody's business then.
 *
 * @throws GovernanceError of kind `policy`: not readable, not valid, or the adapter in use is faulty.
 */
export async function loadTrafficContract(
  fs: FsPort,
  root: string,
  path: string = CONTRACT,
): Promise<TrafficContract | undefined> {
  if ((await fs.realPath(resolve(root, path))) === undefined) return undefined;
  const loaded = await loadPolicy(fs, root, path, "policy/release_traffic_adapter_contract");
  const contract = compileContract(loaded.value);
  return { loaded, ...contract, inUse: adapterInUse(loaded, contract.adapters) };
}

/** Pure: every adapter with its faults. */
export function compileContract(
  policy: ReleaseTrafficAdapterContract,
): Pick<TrafficContract, "channels" | "adapters"> {
  const channels = policy.channels ?? USUAL_CHANNELS;
  const scope = { channels, allowed: policy.placeholders?.allowed };
  const adapters = (policy.adapters ?? []).map((one, index) =>
    compileAdapter(one, `/adapters/${index}`, scope),
  );
  return { channels, adapters };
}

function adapterInUse(
  { value, locate }: Loaded<ReleaseTrafficAdapterContract>,
  adapters: readonly Compiled[],
): Adapter | undefined {
  if (value.use === undefined) return undefined;
  const named = adapters.filter(({ id }) => id === value.use);
  const [first] = named;
  if (first === undefined || named.length > 1) {
    const message = `${named.length === 0 ? "no" : "more than one"} adapter has the id "${value.use}"`;
    throw new GovernanceError("policy", [{ message, location: locate("/use") }]);
  }
  if (first.adapter !== undefined) return first.adapter;
  throw new GovernanceError(
    "policy",
    first.faults.map(({ message, pointer, hint }) => ({
      message,
      location: locate(pointer),
      ...(hint === undefined ? {} : { hint }),
    })),
  );
}
