/** Rules on what needs what. */
import { nearest } from "../core/suggest.ts";
import type { GateRule } from "./gate-rules.ts";
import type { Gate as PolicyGate } from "../core/gen/policy-release_policy.types.ts";

export const needsAreKnown: GateRule = (gates) => {
  const ids = gates.map(({ id }) => id);
  return eachNeed(gates)
    .filter(({ need }) => !ids.includes(need))
    .map(({ need, pointer }) => {
      const guess = nearest(need, ids);
      const hint =
        guess === undefined ? `the gates are ${ids.join(", ")}` : `did you mean ${guess}?`;
      return { pointer, message: `there is no gate "${need}"`, hint };
    });
};

/** A quick run leaves the full gates out, so that nothing in it may wait for one. */
export const quickGatesNeedQuickGates: GateRule = (gates) =>
  eachNeed(gates)
    .filter(({ gate }) => gate.profile === "quick")
    .filter(({ need }) => gates.some(({ id, profile }) => id === need && profile === "full"))
    .map(({ gate, need, pointer }) => ({
      pointer,
      message: `the quick gate "${gate.id}" needs "${need}", which runs in full only`,
      hint: `make "${need}" quick, or "${gate.id}" full`,
    }));

/** One problem for each cycle, told as the way round: `a → b → a`. */
export const graphHasNoCycle: GateRule = (gates) =>
  cyclesOf(gates).map((cycle) => {
    const [first = "", second = first] = cycle;
    const index = gates.findIndex(({ id }) => id === first);
    const at = gates[index]?.needs?.indexOf(second) ?? 0;
    return {
      pointer: `/gates/${index}/needs/${at}`,
      message: `gates need each other in a circle: ${cycle.join(" → ")}`,
      hint: "take one of these needs out",
    };
  });

function eachNeed(gates: readonly PolicyGate[]) {
  return gates.flatMap((gate, index) =>
    (gate.needs ?? []).map((need, at) => ({ gate, need, pointer: `/gates/${index}/needs/${at}` })),
  );
}

/** Depth first without recursion: a chain of a million gates must not end in a stack overflow. */
export function cyclesOf(gates: readonly Pick<PolicyGate, "id" | "needs">[]): string[][] {
  const needsOf = new Map(gates.map(({ id, needs = [] }) => [id, needs]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of needsOf.keys()) {
    const trail = [{ id: start, next: 0 }];
    while (trail.length > 0 && !done.has(start)) {
      const top = trail.at(-1);
      if (top === undefined) break;
      const need = needsOf.get(top.id)?.[top.next++];
      if (need === undefined) {
        done.add(top.id);
        trail.pop();
        continue;
      }
      const from = trail.findIndex(({ id }) => id === need);
      if (from >= 0) cycles.push([...trail.slice(from).map(({ id }) => id), need]);
      else if (needsOf.has(need) && !done.has(need)) trail.push({ id: need, next: 0 });
    }
  }
  return cycles;
}
