/** What exists in the repository, as far as documents ask. */
export interface World {
  /** Paths relative to the root, files and folders, that are there. */
  readonly exists: (path: string) => boolean;
  /** npm scripts of the root's package.json, name to command line. */
  readonly npmScripts: ReadonlyMap<string, string>;
  /** Paths that pages may name though they are not here: patterns of the policy, what git ignores. */
  readonly isElsewhere: (path: string) => boolean;
}
