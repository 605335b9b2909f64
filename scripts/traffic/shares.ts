/**
 * Who gets how much of the traffic. Shares are whole millionths, so that all sums are exact:
 * 1,000,000 is all of it, 10,000 one per cent, 1 a ten-thousandth of a per cent.
 */

export const WHOLE = 1_000_000;
const PER_CENT = WHOLE / 100;

export interface ChannelTraffic {
  readonly version: string;
  /** 0 to 100, at most four decimals. */
  readonly rollout_percent: number;
}

/** What each channel carries. A channel that was never set is absent. */
export type TrafficState = Readonly<Record<string, ChannelTraffic>>;

export interface Share {
  /** The version or the channel, by what the router weighs. */
  readonly name: string;
  readonly millionths: number;
}

export type Shares =
  | { readonly ok: true; readonly shares: readonly Share[] }
  | { readonly ok: false; readonly why: string };

/**
 * Each channel takes its percentage; the last one of `order` takes what the others leave, since
 * every request must be answered by somebody. A channel that carries what a safer one carries leaves
 * its share to that one: who takes a channel back wants its servers out of the traffic, whatever
 * runs on them by now.
 */
export function sharesByChannel(state: TrafficState, order: readonly string[]): Shares {
  const last = order.at(-1) ?? "";
  if (state[last] === undefined) return { ok: false, why: `${last} carries no version` };
  const wanted = order.slice(0, -1).map((name) => ({
    name,
    millionths: Math.round((state[name]?.rollout_percent ?? 0) * PER_CENT),
  }));
  const wrong = wanted.find((one) => !isShare(one.millionths, state[one.name]?.rollout_percent));
  if (wrong !== undefined) {
    return { ok: false, why: `${wrong.name} has no percentage of at most four decimals` };
  }
  const left = WHOLE - sum(wanted);
  if (left < 0) return { ok: false, why: `the channels before ${last} take more than 100 %` };
  return { ok: true, shares: leftToSafer([...wanted, { name: last, millionths: left }], state) };
}

function leftToSafer(shares: readonly Share[], state: TrafficState): Share[] {
  const versionOf = (name: string) => state[name]?.version ?? "";
  const takers = new Map(shares.map(({ name }) => [versionOf(name), name]));
  return shares.map(({ name }) => {
    const given = shares.filter((other) => takers.get(versionOf(other.name)) === name);
    return { name, millionths: sum(given) };
  });
}

/** The same by version: channels that carry one version count together; `known` ones may have 0. */
export function sharesByVersion(
  state: TrafficState,
  order: readonly string[],
  known: readonly string[],
): Shares {
  const byChannel = sharesByChannel(state, order);
  if (!byChannel.ok) return byChannel;
  const totals = new Map<string, number>();
  for (const { name, millionths } of byChannel.shares) {
    const version = state[name]?.version;
    if (version !== undefined) totals.set(version, (totals.get(version) ?? 0) + millionths);
  }
  for (const version of known) if (!totals.has(version)) totals.set(version, 0);
  const shares = [...totals].map(([name, millionths]) => ({ name, millionths }));
  return { ok: true, shares };
}

/** Versions that any channel of the states carries, without repetition. */
export function versionsOf(...states: readonly TrafficState[]): string[] {
  return [...new Set(states.flatMap((state) => Object.values(state).map((one) => one.version)))];
}

/** `20`, `0.25`: no more digits than it takes. */
export function percentText(millionths: number): string {
  return decimalText(millionths, PER_CENT);
}

/** A whole number of `units` to 1, at most four decimals, as text without an exponent. */
export function decimalText(value: number, units: number): string {
  const digits = (value / units).toFixed(4);
  return digits.replace(/\.?0+$/, "");
}

function isShare(millionths: number, percent: number | undefined): boolean {
  const exact = Math.abs((percent ?? 0) * PER_CENT - millionths) < 1e-6;
  return exact && millionths >= 0 && millionths <= WHOLE;
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((total, { millionths }) => total + millionths, 0);
}
