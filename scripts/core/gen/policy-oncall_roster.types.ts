// Made by `npm run generate` from schemas/policy/oncall_roster.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Time of RFC 3339 in UTC, such as 2026-11-23T05:16:31Z.
 */
export type Time = string;

/**
 * Who is on duty when, and how each is reached.
 */
export type OncallRoster = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version?: 1;
  /**
   * When it was last changed, in seconds since 1970; format of version 1.
   */
  readonly updated_at?: number;
  readonly primary: Person;
  /**
   * The first whose time it is is on duty; else primary.
   *
   * @maxItems 200
   */
  readonly rotations?: readonly Rotation[];
  /**
   * Whom to call one after the other where nobody acknowledges; default primary, then the rotations in order.
   *
   * @maxItems 50
   *
   * Items: Id of a person.
   */
  readonly escalate_to?: readonly string[];
};
/**
 * One person, by role.
 */
export type Person = {
  /**
   * Name by role, such as release_oncall.
   */
  readonly id: string;
  /**
   * For people to read.
   */
  readonly name?: string;
  /**
   * Address of a generic webhook; env:NAME takes it from the environment.
   */
  readonly webhook_url?: string;
  /**
   * Secret that signs it, whsec_ and Base64; env:NAME takes it from the environment.
   */
  readonly webhook_secret?: string;
  /**
   * Incoming webhook of Slack; env:NAME takes it from the environment.
   */
  readonly slack_webhook_url?: string;
  /**
   * Webhook of a Feishu bot; env:NAME takes it from the environment.
   */
  readonly feishu_webhook_url?: string;
  /**
   * Secret of that bot; env:NAME takes it from the environment.
   */
  readonly feishu_secret?: string;
  /**
   * A Telegram bot.
   */
  readonly telegram?: {
    /**
     * Token of the bot; env:NAME takes it from the environment.
     */
    readonly bot_token: string;
    /**
     * Chat; env:NAME takes it from the environment.
     */
    readonly chat_id: string;
    /**
     * Server of the bot interface; default https://api.telegram.org; env:NAME takes it from the environment.
     */
    readonly api_url?: string;
  };
  /**
   * Address that takes CDEvents; env:NAME takes it from the environment.
   */
  readonly cdevents_url?: string;
  /**
   * Addresses of e-mail.
   *
   * Items: Address; env:NAME takes it from the environment.
   */
  readonly email?: readonly string[];
};
/**
 * A person on duty at times.
 */
export type Rotation = {
  /**
   * Name by role, such as release_oncall.
   */
  readonly id: string;
  /**
   * For people to read.
   */
  readonly name?: string;
  /**
   * Address of a generic webhook; env:NAME takes it from the environment.
   */
  readonly webhook_url?: string;
  /**
   * Secret that signs it, whsec_ and Base64; env:NAME takes it from the environment.
   */
  readonly webhook_secret?: string;
  /**
   * Incoming webhook of Slack; env:NAME takes it from the environment.
   */
  readonly slack_webhook_url?: string;
  /**
   * Webhook of a Feishu bot; env:NAME takes it from the environment.
   */
  readonly feishu_webhook_url?: string;
  /**
   * Secret of that bot; env:NAME takes it from the environment.
   */
  readonly feishu_secret?: string;
  /**
   * A Telegram bot.
   */
  readonly telegram?: {
    /**
     * Token of the bot; env:NAME takes it from the environment.
     */
    readonly bot_token: string;
    /**
     * Chat; env:NAME takes it from the environment.
     */
    readonly chat_id: string;
    /**
     * Server of the bot interface; default https://api.telegram.org; env:NAME takes it from the environment.
     */
    readonly api_url?: string;
  };
  /**
   * Address that takes CDEvents; env:NAME takes it from the environment.
   */
  readonly cdevents_url?: string;
  /**
   * Addresses of e-mail.
   *
   * Items: Address; env:NAME takes it from the environment.
   */
  readonly email?: readonly string[];
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
  readonly from?: Time;
  readonly until?: Time;
};
