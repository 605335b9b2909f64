// Made by `npm run generate` from schemas/policy/release_policy.schema.json. Do not edit.
/**
 * Address of the JSON Schema of this file, so that editors complete it.
 */
export type SchemaAddress = string;
/**
 * Semantic version (semver.org 2.0.0), such as 1.4.2 or 2.0.0-rc.1.
 */
export type Semver = string;
/**
 * Version of a schema, such as 2.1; compared number by number.
 */
export type DottedVersion = string;
/**
 * Path below the root of the repository, with forward slashes.
 */
export type RelativePath = string;
/**
 * Name in lower case, words joined by underscores.
 */
export type LowerSnake = string;
/**
 * Text for people; not empty.
 */
export type Text = string;
/**
 * Pattern of paths below the root (fast-glob), such as reports/** /*.json.
 */
export type Glob = string;
/**
 * What the gate prints is itself the evidence; output is both streams.
 */
export type EvidenceStream = "stdout" | "stderr" | "output";
/**
 * fail: the gate says no; policy_error: its command line or policy is not valid; no_data: it could not decide.
 */
export type ExitMeaning = "fail" | "policy_error" | "no_data";
/**
 * Least step of the version.
 */
export type Step = "none" | "patch" | "minor" | "major";

/**
 * What a release is made of and what must hold before it goes out.
 */
export type ReleasePolicy = {
  readonly $schema?: SchemaAddress;
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Version of the application that the repository holds.
   */
  readonly app_version: Semver;
  readonly state_schema?: StateSchema;
  /**
   * Data that an upgrade or a rollback must keep.
   */
  readonly runtime_data?: {
    /**
     * The files, one entry each.
     */
    readonly files?: readonly RuntimeFile[];
  };
  /**
   * What must hold before a release goes out, one command each.
   *
   * @minItems 1
   * @maxItems 500
   */
  readonly gates?: readonly Gate[];
  readonly versions?: Versions;
  readonly documents?: Documents;
};
/**
 * Versions of the stored state that this release writes and reads.
 */
export type StateSchema = {
  /**
   * Version that this release writes.
   */
  readonly current: DottedVersion;
  /**
   * Older versions that this release still reads.
   */
  readonly backward_read_compatible?: readonly DottedVersion[];
};
/**
 * One file of runtime data.
 */
export type RuntimeFile = {
  readonly path: RelativePath;
  /**
   * What the file holds; a json_array may also be an object with an array `events`.
   */
  readonly kind: "json_object" | "json_array";
  /**
   * The file must be there.
   */
  readonly required?: boolean;
};
/**
 * One question to the repository: a command, what it must leave behind, and when it runs.
 */
export type Gate = {
  /**
   * Stable name; what --only and --skip take.
   */
  readonly id: LowerSnake;
  /**
   * What the gate looks at, for people.
   */
  readonly title: Text;
  /**
   * Program and arguments, never a shell line; {run_dir} and the other placeholders are filled in.
   *
   * @minItems 1
   */
  readonly argv: readonly string[];
  /**
   * Gates that must have passed before this one starts.
   */
  readonly needs?: readonly LowerSnake[];
  /**
   * quick gates run in every preflight, full ones not with --quick.
   */
  readonly profile: "quick" | "full";
  /**
   * Time after which the gate is ended, such as 90s or 5m.
   */
  readonly timeout?: string;
  /**
   * The verdict depends on it; otherwise only with --strict.
   */
  readonly required?: boolean;
  /**
   * Further attempts after one that did not pass; a pass by retry is recorded as flaky.
   */
  readonly retries?: number;
  /**
   * What the gate leaves behind to show that it has looked.
   */
  readonly evidence?: readonly EvidencePromise[];
  /**
   * Says that the gate gives no evidence but its exit code; the report lists it as such.
   */
  readonly exit_code_only?: {
    /**
     * Why it can give none.
     */
    readonly reason: Text;
  };
  /**
   * What exit codes other than 0 mean; without a meaning a code is a failure. Where a report of this toolkit is promised: 1 fail, 2 policy_error, 3 no_data.
   */
  readonly exit_codes?: {
    readonly [k: string]: ExitMeaning;
  };
  /**
   * Files that the answer depends on; each pattern must match something.
   */
  readonly inputs?: readonly Glob[];
  /**
   * Whether an earlier pass on equal inputs may stand for this gate.
   */
  readonly reuse?: {
    /**
     * It may, but not with --strict.
     */
    readonly allowed: boolean;
    /**
     * Longest age of the earlier pass, such as 24h.
     */
    readonly max_age?: string;
  };
  /**
   * What the gate takes of the machine.
   */
  readonly resources?: {
    /**
     * Things that one gate at a time may use, such as a port.
     */
    readonly exclusive?: readonly LowerSnake[];
    /**
     * Cores that it keeps busy; more than there are counts as all.
     */
    readonly weight?: number;
  };
  readonly environment?: GateEnvironment;
  /**
   * --skip may leave it out and the verdict still be a pass.
   */
  readonly allow_skip?: boolean;
};
/**
 * One piece of evidence, made anew by each run of the gate.
 */
export type EvidencePromise = {
  /**
   * How it is read. report: a report of this toolkit; junit: JUnit XML; vitest_json: the JSON of vitest or Jest; json: any JSON with a count; sarif: SARIF 2.1.0; closing_line: a line that the gate prints.
   */
  readonly kind: "report" | "junit" | "vitest_json" | "json" | "sarif" | "closing_line";
  /**
   * The file, below the root; may begin with {run_dir}.
   */
  readonly path?: RelativePath;
  /**
   * Pattern of the files, instead of a path; each one that this run wrote is read.
   */
  readonly glob?: Glob;
  readonly stream?: EvidenceStream;
  /**
   * Name of the script whose report it is, for kind report.
   */
  readonly report?: string;
  /**
   * JSON pointer to the count, for kind json: a number, or a list or object whose members are counted.
   */
  readonly pointer?: string;
  /**
   * The line, for kind closing_line: text with one {count}, and {any} for any text.
   */
  readonly line?: string;
  /**
   * Least count; what counts less has not looked.
   */
  readonly min?: number;
  /**
   * Greatest count, for kinds json and closing_line; more is a failure.
   */
  readonly max?: number;
  /**
   * Least level of a SARIF result that is a failure.
   */
  readonly fail_on?: "note" | "warning" | "error";
};
/**
 * Variables that the gate sees beside the short list that all gates get.
 */
export type GateEnvironment = {
  /**
   * Names to pass on, a trailing * standing for any end; "all" passes everything.
   */
  readonly inherit?: "all" | readonly string[];
  /**
   * Variables with their values; placeholders are filled in.
   */
  readonly set?: {
    readonly [k: string]: string;
  };
};
/**
 * Where the version is declared, and what its next step must be.
 */
export type Versions = {
  /**
   * Places that declare the version, beside package.json, package-lock.json, pyproject.toml and Cargo.toml at the root, which are always looked at.
   */
  readonly declared?: readonly VersionPlace[];
  /**
   * The changelog, in Markdown; without it CHANGELOG.md or docs/CHANGELOG.md.
   */
  readonly changelog?: RelativePath;
  /**
   * What stands before the version in the name of a tag.
   */
  readonly tag_prefix?: string;
  readonly bump?: Bump;
  /**
   * Which versions a channel takes.
   */
  readonly channels?: readonly ChannelVersions[];
};
/**
 * One place that declares the version.
 */
export type VersionPlace = {
  /**
   * The file.
   */
  readonly file: RelativePath;
  /**
   * json and toml are read at a pointer; of any other text the first match of a pattern is read.
   */
  readonly kind: "json" | "toml" | "pattern";
  /**
   * JSON pointer to the version, for kinds json and toml.
   */
  readonly pointer?: string;
  /**
   * Regular expression whose first group is the version, for kind pattern.
   */
  readonly pattern?: string;
};
/**
 * How large the step from the last release must be.
 */
export type Bump = {
  /**
   * conventional: each commit says its class (conventionalcommits.org 1.0.0); ignored: commits say nothing.
   */
  readonly commits?: "conventional" | "ignored";
  /**
   * Least step for a type of commit, beside feat (minor), fix and perf (patch).
   */
  readonly types?: {
    readonly [k: string]: Step;
  };
  /**
   * shifted: before 1.0.0 a breaking change asks for a minor step and a feature for a patch; same: as after it.
   */
  readonly before_1_0?: "shifted" | "same";
  /**
   * Files that others rely on, each compared with its text in the last release.
   */
  readonly surface?: readonly Surface[];
};
/**
 * Files that others rely on and the command that compares two of their versions.
 */
export type Surface = {
  /**
   * Patterns of the files.
   *
   * @minItems 1
   */
  readonly files: readonly Glob[];
  /**
   * Program and arguments; {old} and {new} become paths of the two texts, {old_root} the folder that holds the old ones at their paths. Exit code 0: compatible, 1: breaking, any other: undecided.
   *
   * @minItems 1
   */
  readonly argv: readonly string[];
  /**
   * Seconds for one comparison.
   */
  readonly timeout_s?: number;
  /**
   * Patterns of files that the compared ones refer to: where one of them changed, all are compared.
   */
  readonly with?: readonly Glob[];
};
/**
 * Which versions a channel takes.
 */
export type ChannelVersions = {
  /**
   * Name of the channel, as in the registry of channels.
   */
  readonly id: LowerSnake;
  /**
   * Whether versions such as 1.4.0-rc.1 go there.
   */
  readonly prerelease: "forbidden" | "allowed" | "required";
  /**
   * What a pre-release may begin with, such as rc; any where not given.
   *
   * @minItems 1
   */
  readonly identifiers?: readonly string[];
};
/**
 * What the documents must keep up with.
 */
export type Documents = {
  /**
   * Patterns of the pages whose links, paths, npm scripts and commands must exist; README.md and docs/** /*.md where not given.
   */
  readonly pages?: readonly Glob[];
  /**
   * Patterns of paths that pages name and that need not be in this repository, such as files that users write.
   */
  readonly elsewhere?: readonly Glob[];
  /**
   * Beginnings of documented commands that are safe to run with --help, such as npm run preflight; each documented option must then be in the answer.
   */
  readonly help?: readonly Text[];
  /**
   * Documents that change when their subject does.
   */
  readonly current?: readonly DocumentSubject[];
};
/**
 * A document and what it is about.
 */
export type DocumentSubject = {
  /**
   * The document.
   */
  readonly document: RelativePath;
  /**
   * Patterns of git (:(glob)) for the files that it is about.
   *
   * @minItems 1
   */
  readonly subject: readonly Glob[];
};
