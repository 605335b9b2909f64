/** What a move asks of the traffic: nothing here knows routers. */
import type { Carried, MoveAction } from "./registry.ts";

/** What each channel carries; a channel that was never set is absent. */
export type TrafficView = Readonly<Record<string, Carried>>;

export interface TrafficWish {
  readonly action: MoveAction;
  readonly channel: string;
  readonly before: TrafficView;
  readonly after: TrafficView;
  /** Versions that the router may still serve, and no channel carries. */
  readonly strays?: readonly string[];
  readonly correlationId: string | undefined;
  readonly releaseCandidateId: string | undefined;
}

/** Where the router says that it is. */
export type Whereabouts =
  | { readonly kind: "after" }
  | { readonly kind: "before" }
  | { readonly kind: "elsewhere" | "unknown"; readonly says: string };

export type TrafficOutcome =
  /** `verified`: the router said so itself. `kept`: a reload will not undo it. */
  | {
      readonly kind: "moved";
      readonly verified: boolean;
      readonly kept: boolean;
      readonly says: string;
    }
  | { readonly kind: "reverted"; readonly verified: boolean; readonly says: string }
  /** Neither the one nor the other: a person must look. */
  | { readonly kind: "stuck"; readonly says: string };

export type PlannedTraffic =
  | {
      readonly ok: true;
      /** What would be run, in the order in which it would be, for people. */
      readonly shown: readonly string[];
      forward(): Promise<TrafficOutcome>;
      /** `moved` means: moved back. */
      back(): Promise<TrafficOutcome>;
      look(): Promise<Whereabouts>;
    }
  | {
      readonly ok: false;
      readonly objections: readonly { readonly message: string; readonly hint?: string }[];
    };

export interface TrafficPort {
  /** Id of the adapter. */
  readonly adapter: string;
  /** Nothing is run before one of the three is called. */
  plan(wish: TrafficWish): PlannedTraffic;
}
