/**
 * Shares as the numbers that a router takes, exactly or not at all. What cannot be represented is
 * said before anything is changed; nothing is ever rounded.
 */
import type { Scale } from "../core/gen/policy-release_traffic_adapter_contract.types.ts";
import { decimalText, percentText, WHOLE } from "./shares.ts";
import type { Share } from "./shares.ts";

export interface Weight {
  /** The version or the channel. */
  readonly name: string;
  readonly millionths: number;
  /** As it stands in commands: `20`, `0.25`. */
  readonly weight: string;
}

export type Weights =
  | { readonly ok: true; readonly weights: readonly Weight[] }
  | { readonly ok: false; readonly why: string; readonly hint: string };

export function weightsOf(shares: readonly Share[], scale: Scale): Weights {
  switch (scale.kind) {
    case "ratio":
      return ratio(shares, scale.max);
    case "total":
      return steps(shares, scale.total, 0, `whole numbers of ${scale.total}`);
    case "percent":
      return steps(
        shares,
        100 * 10 ** scale.decimals,
        scale.decimals,
        `percentages in steps of ${decimalText(1, 10 ** scale.decimals)}`,
      );
  }
}

/** The smallest whole numbers in the ratio, and then as near to percentages as they fit. */
function ratio(shares: readonly Share[], max: number): Weights {
  const divisor = shares.reduce((found, { millionths }) => gcd(found, millionths), 0);
  const reduced = shares.map(({ millionths }) => millionths / Math.max(1, divisor));
  const largest = Math.max(...reduced);
  if (largest > max) {
    return refuse(shares, `whole numbers up to ${max}`, (share) => nearestRatio(share, max));
  }
  const total = reduced.reduce((sum, one) => sum + one, 0);
  const times = Math.max(1, Math.min(Math.floor(100 / total), Math.floor(max / largest)));
  return named(shares, (_, index) => String((reduced[index] ?? 0) * times));
}

/** `count` equal steps make the whole; a weight is so many of them, written with `decimals`. */
function steps(shares: readonly Share[], count: number, decimals: number, says: string): Weights {
  const stepsOf = ({ millionths }: Share) => (millionths * count) / WHOLE;
  if (!shares.every((share) => Number.isInteger(stepsOf(share)))) {
    return refuse(shares, says, (share) => Math.round((share * count) / WHOLE) * (WHOLE / count));
  }
  return named(shares, (share) => decimalText(stepsOf(share), 10 ** decimals));
}

function named(shares: readonly Share[], weight: (share: Share, index: number) => string): Weights {
  return {
    ok: true,
    weights: shares.map((share, index) => ({ ...share, weight: weight(share, index) })),
  };
}

function refuse(
  shares: readonly Share[],
  says: string,
  nearest: (millionths: number) => number,
): Weights {
  const wanted = shares.map(({ name, millionths }) => `${name} ${percentText(millionths)} %`);
  const first = shares.find(({ millionths }) => nearest(millionths) !== millionths);
  const instead = percentText(Math.round(nearest(first?.millionths ?? 0)));
  return {
    ok: false,
    why: `the router takes ${says}, which cannot say ${wanted.join(", ")}`,
    hint: `the nearest to ${percentText(first?.millionths ?? 0)} % that it can say is ${instead} %`,
  };
}

/** The nearest share a/(a+b) with a and b whole and at most `max`, in millionths. */
function nearestRatio(millionths: number, max: number): number {
  let best = 0;
  for (let total = 1; total <= Math.min(2 * max, 4096); total += 1) {
    const a = Math.round((millionths * total) / WHOLE);
    if (a > max || total - a > max) continue;
    const share = (a * WHOLE) / total;
    if (Math.abs(share - millionths) < Math.abs(best - millionths)) best = share;
  }
  return best;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
