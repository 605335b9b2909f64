/** How a bill meets each element that a profile can ask for: how many of how many have it. */
import type { JsonObject } from "../core/json-value.ts";
import { parseTime } from "../core/time.ts";
import {
  memberOf,
  objectMember,
  objectsIn,
  textMember,
  textsIn,
} from "../lockfiles/json-members.ts";
import type { BomComponent } from "./document.ts";
import type { BomParts } from "./semantics.ts";

type Measure = (parts: BomParts) => readonly [met: number, of: number];
type Has = (component: BomComponent, parts: BomParts) => boolean;

const each =
  (has: Has): Measure =>
  (parts) => [parts.all.filter((one) => has(one, parts)).length, parts.all.length];

const isOwn = ({ object }: BomComponent): boolean => textMember(object, "type") === "application";

/** The team's own archives are not built yet when the bill is made: they are not counted. */
const eachFetched =
  (has: Has): Measure =>
  (parts) => {
    const fetched = parts.all.filter((one) => !isOwn(one));
    return [fetched.filter((one) => has(one, parts)).length, fetched.length];
  };

/** By the references that `named` finds, gathered once. */
const eachIn =
  (named: (parts: BomParts) => readonly (string | undefined)[]): Measure =>
  (parts) => {
    const refs = new Set(named(parts));
    const met = parts.all.filter(({ ref }) => ref !== undefined && refs.has(ref));
    return [met.length, parts.all.length];
  };

const whole =
  (has: (parts: BomParts) => boolean): Measure =>
  (parts) => [has(parts) ? 1 : 0, 1];

const metadata = ({ document }: BomParts) => objectMember(document, "metadata");

const filled = (object: JsonObject, name: string): boolean =>
  (textMember(object, name) ?? "").trim() !== "";

export const MEASURES = {
  "supplier or producer": each((one, parts) => hasSupplier(one, parts)),
  "creator of the component (email or URL)": each((one, parts) => hasCreator(one, parts)),
  "component name": each(({ object }) => filled(object, "name")),
  "component version": each(({ object }) => filled(object, "version")),
  "unique identifier": each(({ object }) => IDENTIFIERS.some((name) => filled(object, name))),
  "dependency relationship": eachIn(({ edges }) => edges.map(({ ref }) => ref)),
  "completeness of the dependencies": eachIn(({ document }) => composed(document)),
  "author of the bill": whole((parts) => hasAuthor(metadata(parts))),
  "creator of the bill (email or URL)": whole((parts) => hasAddress(metadata(parts))),
  timestamp: whole(
    (parts) => parseTime(textMember(metadata(parts), "timestamp") ?? "") !== undefined,
  ),
  filename: eachFetched(({ object }) => hasProperty(object, "filename")),
  "executable property": eachFetched(({ object }) => hasProperty(object, "executable")),
  "archive property": eachFetched(({ object }) => hasProperty(object, "archive")),
  "structured property": eachFetched(({ object }) => hasProperty(object, "structured")),
  "component hash": eachFetched(({ hashes }) => hashes.length > 0),
  "component hash (SHA-512)": eachFetched(({ hashes }) =>
    hashes.some(({ algorithm }) => algorithm === "SHA-512"),
  ),
  licence: each(({ licences }) => licences.length > 0),
  "licence as SPDX": each(({ object }) => allSpdx(objectsIn(object, "licenses"))),
  "tool name": whole((parts) => hasTool(objectMember(metadata(parts), "tools"))),
  "generation context (lifecycle)": whole((parts) =>
    objectsIn(metadata(parts), "lifecycles").some(
      (one) => filled(one, "phase") || filled(one, "name"),
    ),
  ),
  "source code URI": each(({ object }) => refersTo(object, ["vcs", "source-distribution"])),
  "URI of the deployable form": eachFetched(({ object }) => refersTo(object, ["distribution"])),
  "serial number": whole(({ document }) => filled(document, "serialNumber")),
  "no vulnerability information": whole(
    ({ document }) => memberOf(document, "vulnerabilities") === undefined,
  ),
} as const satisfies Readonly<Record<string, Measure>>;

export type ElementName = keyof typeof MEASURES;

const IDENTIFIERS = ["purl", "cpe"] as const;

/** Who makes a component supplies it; the team's own are supplied by who supplies the product. */
function hasSupplier(one: BomComponent, parts: BomParts): boolean {
  const own = isNamed(one.object, "supplier") || isNamed(one.object, "manufacturer");
  return own || (isOwn(one) && isNamed(metadata(parts), "supplier"));
}

const isNamed = (object: JsonObject, role: string): boolean =>
  filled(objectMember(object, role), "name");

/** TR-03183-2, 3.2: a supplier need not be the creator, except of what the team makes itself. */
function hasCreator(one: BomComponent, parts: BomParts): boolean {
  const said = hasAddress(one.object);
  return said || (isOwn(one) && reachable(objectMember(metadata(parts), "supplier")));
}

/** As an author with an email address, or as an organisation with one or with a page. */
function hasAddress(object: JsonObject): boolean {
  const byEmail = objectsIn(object, "authors").some((author) => filled(author, "email"));
  return byEmail || reachable(objectMember(object, "manufacturer"));
}

function reachable(organisation: JsonObject): boolean {
  const byEmail = objectsIn(organisation, "contact").some((contact) => filled(contact, "email"));
  return byEmail || textsIn(organisation, "url").some((url) => url.trim() !== "");
}

function hasAuthor(data: JsonObject): boolean {
  const byName = objectsIn(data, "authors").some((author) => filled(author, "name"));
  return byName || filled(objectMember(data, "manufacturer"), "name");
}

const hasTool = (tools: JsonObject): boolean =>
  objectsIn(tools, "components").some((tool) => filled(tool, "name"));

/** Components of which the bill says whether their dependencies are complete, incomplete or unknown. */
const composed = (document: JsonObject): string[] =>
  objectsIn(document, "compositions")
    .filter((one) => filled(one, "aggregate"))
    .flatMap((one) => textsIn(one, "dependencies"));

/** BSI's own taxonomy of properties for CycloneDX. */
const hasProperty = (object: JsonObject, name: string): boolean =>
  objectsIn(object, "properties").some(
    (one) => textMember(one, "name") === `bsi:component:${name}` && filled(one, "value"),
  );

/** One licence of no SPDX name among several leaves the whole unknown. */
const allSpdx = (choices: readonly JsonObject[]): boolean =>
  choices.length > 0 &&
  choices.every((one) => filled(one, "expression") || filled(objectMember(one, "license"), "id"));

const refersTo = (object: JsonObject, types: readonly string[]): boolean =>
  objectsIn(object, "externalReferences").some(
    (one) => types.includes(textMember(one, "type") ?? "") && filled(one, "url"),
  );
