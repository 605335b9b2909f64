// Made by `npm run generate` from schemas/policy/release_traffic_adapter_contract.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * Name of an adapter.
 */
export type Id = string;
/**
 * Names of placeholders, without braces.
 *
 * @maxItems 200
 *
 * Items: Name of a placeholder.
 */
export type Names = readonly string[];
/**
 * Text with placeholders such as {target_version}; {{name}} stands for {name}.
 */
export type Template = string;
/**
 * Numbers that the router takes.
 */
export type Scale =
  | {
      /**
       * The shape of the scale.
       */
      readonly kind: "ratio";
      /**
       * Largest weight: 256 for HAProxy, 1,000,000 for the Gateway API.
       */
      readonly max: number;
    }
  | {
      /**
       * The shape of the scale.
       */
      readonly kind: "total";
      /**
       * The total: 100 for Istio.
       */
      readonly total: number;
    }
  | {
      /**
       * The shape of the scale.
       */
      readonly kind: "percent";
      /**
       * Digits after the point: 2 for split_clients of nginx.
       */
      readonly decimals: number;
    };
/**
 * Milliseconds.
 */
export type Milliseconds = number;
/**
 * Steps in this order; each must succeed before the next one is begun.
 *
 * @minItems 1
 * @maxItems 20
 */
export type Steps = readonly Step[];

/**
 * How traffic is moved between versions: placeholders and the commands of each adapter.
 */
export type ReleaseTrafficAdapterContract = {
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
   * Channels, the riskiest first; the last one takes what the others leave. canary and stable where not given.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly channels?: readonly LowerSnake[];
  /**
   * Id of the adapter that moves traffic; nothing moves traffic where not given.
   */
  readonly use?: Id;
  /**
   * Names that templates may, must and should hold.
   */
  readonly placeholders?: {
    /**
     * Names that templates may hold; all known ones where not given.
     */
    readonly allowed?: Names;
    /**
     * Names that a runtime command must hold.
     */
    readonly required?: Names;
    /**
     * Names that a runtime command should hold.
     */
    readonly recommended?: Names;
  };
  /**
   * What is asked of the contract itself.
   */
  readonly rules?: {
    /**
     * There must be at least one adapter.
     */
    readonly require_examples?: boolean;
  };
  /**
   * Ways to move traffic, each for one kind of router.
   *
   * @maxItems 100
   */
  readonly adapters?: readonly Adapter[];
};
/**
 * Commands for one router.
 */
export type Adapter = {
  readonly id?: Id;
  /**
   * Kind of router, such as haproxy; for people.
   */
  readonly kind?: string;
  /**
   * What it is for, for people.
   */
  readonly description?: string;
  /**
   * Names that the templates of this adapter must hold.
   */
  readonly required_placeholders?: Names;
  /**
   * One command in one string, as in version 1; split into words before anything is filled in.
   */
  readonly command_template?: Template;
  readonly weights?: Weights;
  /**
   * Brings traffic to the weights wanted.
   */
  readonly set?: Steps;
  /**
   * Prints the weights that the router uses now; changes nothing.
   */
  readonly get?: Steps;
  readonly read?: Read;
  /**
   * Asks more than the weights once they are read back.
   */
  readonly verify?: Steps;
  /**
   * Keeps the weights over a reload of the router.
   */
  readonly persist?: Steps;
  /**
   * Used instead of set to take a version back; set where not given.
   */
  readonly rollback?: Steps;
  /**
   * set alone is enough for a reload: the router keeps what it is told, as a control plane does.
   */
  readonly keeps?: boolean;
  /**
   * Variables that the commands get besides PATH, HOME and LANG.
   *
   * @maxItems 50
   *
   * Items: Name of an environment variable.
   */
  readonly env?: readonly string[];
  /**
   * Time for one command; 5,000 where not given.
   */
  readonly timeout_ms?: Milliseconds;
  /**
   * The read-back is asked again for so long, for routers that take a moment; asked once where not given.
   */
  readonly settle_ms?: Milliseconds;
  /**
   * The read-back must say the same for so long, for routers whose old processes go on to answer; once is enough where not given.
   */
  readonly hold_ms?: Milliseconds;
};
/**
 * What the router can represent, and what it weighs.
 */
export type Weights = {
  /**
   * version: one pool of servers for each version; channel: one for each channel.
   */
  readonly by: "version" | "channel";
  readonly scale: Scale;
};
/**
 * A command, or a file to write.
 */
export type Step = {
  /**
   * Program and its arguments; never a shell.
   *
   * @minItems 1
   * @maxItems 200
   */
  readonly argv?: readonly Template[];
  /**
   * Standard input of the command.
   */
  readonly stdin?: Template;
  /**
   * What the command must print, white space at the end aside; an empty text where it must say nothing.
   */
  readonly expect_stdout?: Template;
  /**
   * File that takes the output of the command, written whole or not at all; relative to the root or absolute.
   */
  readonly stdout_to?: string;
  /**
   * Instead of a command: file that takes content, written whole or not at all.
   */
  readonly write?: string;
  /**
   * Content of the file.
   */
  readonly content?: Template;
  readonly each?: Each;
  /**
   * Time for this command.
   */
  readonly timeout_ms?: Milliseconds;
};
/**
 * Lists by name; {name} stands for the text of each version or channel that is weighed.
 */
export type Each = {
  readonly [k: string]: List;
};
/**
 * Text for each version or channel that is weighed, one after another.
 *
 * This interface was referenced by `Each`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z][a-z0-9_]{0,49}$".
 */
export type List = {
  /**
   * Knows {version} or {channel}, {weight} and {percent} besides all others.
   */
  readonly template: Template;
  /**
   * Stands between two of them; nothing where not given.
   */
  readonly join?: string;
  /**
   * Leave out those whose weight is 0.
   */
  readonly omit_zero?: boolean;
};
/**
 * How weights are found in the output of get.
 */
export type Read = {
  /**
   * Words apart by spaces: a literal word, * for any word, {version} or {channel} and {weight} inside a word, ... at the end for any rest.
   */
  readonly pattern: string;
  /**
   * line: the pattern is a whole line (where not given); json: it may stand anywhere in the names and values of the output, punctuation aside.
   */
  readonly scope?: "line" | "json";
  /**
   * The router names all channels but the last one, which has what they leave of the total.
   */
  readonly last_takes_rest?: boolean;
};
