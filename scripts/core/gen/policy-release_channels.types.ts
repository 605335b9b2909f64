// Made by `npm run generate` from schemas/policy/release_channels.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Time of RFC 3339 in UTC; in version 1 seconds since 1970, 0 meaning never.
 */
export type Moment = string | number;
/**
 * SHA-256 digest in lower-case hexadecimal.
 */
export type Sha256 = string;
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;
/**
 * What was done.
 */
export type Action = "set" | "promote" | "rollback" | "rollout";
/**
 * Name of a channel.
 */
export type ChannelName = string;

/**
 * The registry of channels: what each carries, and how that came about. Written from the ledger.
 */
export type ReleaseChannels = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format: 1 where other tools wrote it.
   */
  readonly version: 1 | 2;
  readonly updated_at?: Moment;
  /**
   * The ledger that it was made from.
   */
  readonly ledger?: {
    /**
     * Events of the ledger.
     */
    readonly size: number;
    readonly head: Sha256;
  };
  /**
   * By name.
   */
  readonly channels: {
    readonly [k: string]: Channel;
  };
  /**
   * Versions that no channel may get, by version.
   */
  readonly blocked?: {
    readonly [k: string]: Mark;
  };
  /**
   * Channels that nothing promotes to by itself, by name.
   */
  readonly holds?: {
    readonly [k: string]: Mark;
  };
  readonly freeze?: Mark;
  /**
   * A move that was announced and has no outcome yet.
   */
  readonly open?: {
    /**
     * Number of its event.
     */
    readonly seq: number;
    readonly action: Action;
    readonly channel: ChannelName;
  };
  /**
   * All moves, the oldest first; never cut.
   */
  readonly history?: readonly Row[];
};
/**
 * What a channel carries.
 */
export type Channel = {
  /**
   * Version; a check asks whether it is a semantic one.
   */
  readonly version: string;
  /**
   * Share of the traffic, 0 to 100; a check asks.
   */
  readonly rollout_percent: number;
  readonly updated_at?: Moment;
};
/**
 * Who set it, when and why.
 */
export type Mark = {
  readonly time: Moment;
  /**
   * Who.
   */
  readonly actor: string;
  /**
   * Why.
   */
  readonly reason: string;
  readonly until?: Time;
};
/**
 * One move.
 */
export type Row = {
  readonly ts: Moment;
  readonly action: Action;
  /**
   * Channel, for a promotion with its source: canary->stable.
   */
  readonly channel: string;
  /**
   * Version before; empty where there was none.
   */
  readonly from_version?: string;
  /**
   * Version after.
   */
  readonly to_version: string;
  /**
   * Share of the traffic after.
   */
  readonly rollout_percent?: number;
  /**
   * Why.
   */
  readonly reason?: string;
  /**
   * Who.
   */
  readonly actor?: string;
  /**
   * Thread that the move belongs to.
   */
  readonly correlation_id?: string;
  /**
   * Release candidate that the move is about.
   */
  readonly release_candidate_id?: string;
};
