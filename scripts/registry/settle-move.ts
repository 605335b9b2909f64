/** What becomes of a move that a crash left between its announcement and its outcome. */
import { undecidedError } from "../core/errors.ts";
import { conclude, planTraffic } from "./mover.ts";
import type { Known, Mover } from "./mover.ts";
import type { Move, Registry } from "./registry.ts";
import type { TrafficOutcome } from "./traffic-port.ts";

export interface Settled {
  readonly move: Move;
  /** `reverted`: all is as it was before. */
  readonly kind: "moved" | "reverted";
  readonly says: string;
}

/** Throws `undecided` where the traffic can be brought to neither side; the move stays open then. */
export async function settleMove(
  mover: Mover,
  known: Known,
  move: Move,
): Promise<{ readonly known: Known; readonly settled: Settled }> {
  const outcome = await settle(mover, known.state, move);
  const after = await conclude(mover, known, move, outcome);
  const kind = outcome.kind === "moved" ? "moved" : "reverted";
  return { known: after, settled: { move, kind, says: outcome.says } };
}

/**
 * The router decides: where it is, the ledger follows. Where it is in between, a rollback is
 * completed, since it takes something bad away, and any other move is taken back.
 */
async function settle(mover: Mover, registry: Registry, move: Move): Promise<TrafficOutcome> {
  if (move.adapter === undefined) return { kind: "moved", verified: false, kept: true, says: "" };
  if (mover.traffic?.adapter !== move.adapter) return abandoned(mover, move);
  const plan = planTraffic(mover, registry, move);
  if (plan === undefined) throw otherAdapter(move);
  const where = await plan.look();
  if (move.action === "rollback" && where.kind !== "after") return plan.forward();
  if (where.kind === "after") return { kind: "moved", verified: true, kept: false, says: "" };
  if (where.kind === "before") return { kind: "reverted", verified: true, says: "" };
  const back = await plan.back();
  if (back.kind === "moved") return { ...back, kind: "reverted" };
  return { kind: "stuck", says: `${where.says}; on the way back: ${back.says}` };
}

/**
 * The router of a rollback is told all that it is to do anew, so that what another one was told
 * before does not matter; the outcome says that nobody looked.
 */
function abandoned({ cannotWait }: Mover, move: Move): TrafficOutcome {
  if (cannotWait !== true) throw otherAdapter(move);
  const says = `given up without a look: its adapter ${move.adapter ?? ""} is not in use now`;
  return { kind: "reverted", verified: false, says };
}

function otherAdapter({ seq, adapter = "" }: Move) {
  return undecidedError(
    `the open move (event ${seq}) is by the adapter ${adapter}, which the contract does not use now`,
    "Set `use` back in the traffic adapter contract, then run `npm run channels -- resume`.",
  );
}
