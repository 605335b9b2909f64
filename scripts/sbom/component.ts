/** What goes into the bill: one component per purl, joined over all its places in all locks. */
import type { Ecosystem, Exposure, Integrity, Source } from "../lockfiles/model.ts";

export interface Component {
  readonly purl: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  /** The strongest of all its places; `undefined` where nothing asks for it. */
  readonly exposure: Exposure | undefined;
  readonly source: Source;
  readonly integrity: readonly Integrity[];
  /** As lock, manifest or override say it. */
  readonly licence: string | undefined;
  /** What shows the licence, where a person has found it out. */
  readonly licenceEvidence?: string;
  /** `package-lock.json#node_modules/a`, sorted. */
  readonly places: readonly string[];
  /** Other names that it is installed under, sorted. */
  readonly aliases: readonly string[];
  readonly bundled: boolean;
  readonly platform: boolean;
  /** The project itself, or one of its workspaces. */
  readonly own: boolean;
  /** Purls, sorted, without itself. */
  readonly dependsOn: readonly string[];
}

export interface Inventory {
  /** What the bill is about. */
  readonly main: Component;
  /** All others, by purl. */
  readonly components: readonly Component[];
}
