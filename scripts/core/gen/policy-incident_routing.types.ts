// Made by `npm run generate` from schemas/policy/incident_routing.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;

/**
 * Which incidents go out by which channels, and how hard delivery is tried.
 */
export type IncidentRouting = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version?: 1;
  /**
   * When it was last changed, in seconds since 1970; format of version 1.
   */
  readonly updated_at?: number;
  /**
   * Where no rule matches.
   *
   * @minItems 1
   *
   * Items: webhook, slack, feishu, telegram, email or cdevents.
   */
  readonly default_channels: readonly (
    "webhook" | "slack" | "feishu" | "telegram" | "email" | "cdevents"
  )[];
  /**
   * All rules that match add their channels.
   *
   * @maxItems 200
   */
  readonly rules?: readonly Rule[];
  readonly smtp?: Smtp;
  readonly retry?: Retry;
  /**
   * When the next person is called.
   */
  readonly acknowledge?: {
    /**
     * Seconds to acknowledge, by severity; one that is missing waits for ever.
     */
    readonly within_s?: {
      /**
       * For p1.
       */
      readonly p1?: number;
      /**
       * For p2.
       */
      readonly p2?: number;
    };
  };
  /**
   * Where messages may go.
   */
  readonly network?: {
    /**
     * Only these hosts; without it any that is not link-local or metadata.
     *
     * Items: Host name.
     */
    readonly allowed_hosts?: readonly string[];
    /**
     * Hosts besides this machine that may be reached without TLS.
     *
     * Items: Host name.
     */
    readonly plain_http_hosts?: readonly string[];
  };
};
/**
 * One rule.
 */
export type Rule = {
  readonly id: LowerSnake;
  /**
   * Default true.
   */
  readonly enabled?: boolean;
  /**
   * This or worse.
   */
  readonly min_severity: "none" | "info" | "p3" | "warn" | "warning" | "p2" | "critical" | "p1";
  /**
   * Channels.
   *
   * @minItems 1
   *
   * Items: webhook, slack, feishu, telegram, email or cdevents.
   */
  readonly channels: readonly (
    "webhook" | "slack" | "feishu" | "telegram" | "email" | "cdevents"
  )[];
  /**
   * Ids of the owners that it is for; default all.
   *
   * Items: Id.
   */
  readonly owners?: readonly string[];
  /**
   * Days on which it begins, 0 is Monday.
   *
   * @minItems 1
   *
   * Items: Day.
   */
  readonly days_of_week?: readonly number[];
  /**
   * Hours of the day in UTC, from start up to and without end; they may cross midnight. Equal: all day.
   */
  readonly hours_utc?: {
    /**
     * First hour.
     */
    readonly start: number;
    /**
     * Hour after the last.
     */
    readonly end: number;
  };
};
/**
 * Server for e-mail.
 */
export type Smtp = {
  /**
   * Host; env:NAME takes it from the environment.
   */
  readonly host: string;
  /**
   * Port; default 587, or 465 with tls.
   */
  readonly port?: number;
  /**
   * Variable that holds the port instead.
   */
  readonly port_env?: string;
  /**
   * tls from the start, starttls required, or none, for this machine only. Default starttls.
   */
  readonly security?: "tls" | "starttls" | "none";
  /**
   * User; env:NAME takes it from the environment.
   */
  readonly user?: string;
  /**
   * Password; env:NAME takes it from the environment.
   */
  readonly password?: string;
  /**
   * Sender; env:NAME takes it from the environment.
   */
  readonly from: string;
};
/**
 * How hard delivery is tried.
 */
export type Retry = {
  /**
   * Attempts; default 8.
   */
  readonly attempts_max?: number;
  /**
   * Wait before the second; default 1,000.
   */
  readonly first_wait_ms?: number;
  /**
   * Each wait is so many times the one before; default 2.
   */
  readonly factor?: number;
  /**
   * The longest wait; default 60,000.
   */
  readonly wait_ms_max?: number;
  /**
   * Of one attempt; default 10,000.
   */
  readonly timeout_ms?: number;
};
