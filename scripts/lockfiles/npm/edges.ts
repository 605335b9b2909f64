/** The edges of one npm entry: who asks, for what, of which kind, and which place answers. */
import type { JsonObject } from "../../core/json-value.ts";
import { memberOf, objectMember, objectOf, textMember, textMembers } from "../json-members.ts";
import type { Edge, EdgeFault, EdgeKind } from "../model.ts";
import { isWorkspaceFolder, workspacePatterns } from "../workspace-patterns.ts";
import { isTop, nameAtPlace, resolvePlace } from "./places.ts";
import { answers } from "./satisfies.ts";

export interface NpmPlaces {
  readonly entries: ReadonlyMap<string, JsonObject>;
  readonly overridden: ReadonlySet<string>;
}

interface Request {
  readonly name: string;
  readonly spec: string;
  readonly kind: EdgeKind;
}

export function edgesAt(place: string, lock: NpmPlaces): readonly Edge[] {
  const entry = lock.entries.get(place);
  if (entry === undefined || memberOf(entry, "link") === true) return [];
  return requestsOf(place, entry, lock).map((request) => edgeOf(place, request, lock));
}

/**
 * npm reads the kinds in this order and a later one replaces an earlier one of the same name:
 * peer, prod, optional, and dev where the package is a project of its own. Workspaces win over all.
 */
function requestsOf(place: string, entry: JsonObject, lock: NpmPlaces): readonly Request[] {
  const requests = new Map<string, Request>();
  const add = (kind: EdgeKind, member: string): void => {
    for (const [name, spec] of textMembers(objectMember(entry, member))) {
      requests.set(name, { name, spec, kind });
    }
  };
  addPeers(entry, requests);
  add("prod", "dependencies");
  add("optional", "optionalDependencies");
  if (isTop(place)) add("dev", "devDependencies");
  if (place === "")
    for (const request of workspaces(entry, lock)) requests.set(request.name, request);
  return [...requests.values()];
}

function addPeers(entry: JsonObject, requests: Map<string, Request>): void {
  const meta = objectMember(entry, "peerDependenciesMeta");
  for (const [name, spec] of textMembers(objectMember(entry, "peerDependencies"))) {
    const optional = memberOf(objectOf(memberOf(meta, name)), "optional") === true;
    requests.set(name, { name, spec, kind: optional ? "peer_optional" : "peer" });
  }
}

/** Links at the top whose folder matches a workspace pattern of the root. */
function workspaces(root: JsonObject, lock: NpmPlaces): readonly Request[] {
  const patterns = workspacePatterns(root);
  if (patterns.length === 0) return [];
  const found: Request[] = [];
  for (const [place, entry] of lock.entries) {
    const name = nameAtPlace(place);
    const folder = textMember(entry, "resolved");
    if (name === undefined || folder === undefined || memberOf(entry, "link") !== true) continue;
    if (place !== `node_modules/${name}` || !isWorkspaceFolder(folder, patterns)) continue;
    found.push({ name, spec: `file:${folder}`, kind: "workspace" });
  }
  return found;
}

function edgeOf(place: string, request: Request, lock: NpmPlaces): Edge {
  const to = resolvePlace(place, request.name, (at) => lock.entries.has(at));
  const fault = faultOf(request, to, lock);
  return { ...request, to, ...(fault === undefined ? {} : { fault }) };
}

/** A missing optional dependency is how npm leaves out what another platform needs. */
function faultOf(request: Request, to: string | undefined, lock: NpmPlaces): EdgeFault | undefined {
  if (to === undefined) return isNeeded(request.kind) ? "missing" : undefined;
  if (lock.overridden.has(request.name) || request.kind === "workspace") return undefined;
  const entry = behindLink(to, lock);
  const version = textMember(entry, "version");
  if (version === undefined) return undefined;
  const name = textMember(entry, "name") ?? nameAtPlace(to) ?? request.name;
  return answers(request.spec, name, version) ? undefined : "invalid";
}

const isNeeded = (kind: EdgeKind): boolean => kind !== "optional" && kind !== "peer_optional";

function behindLink(place: string, { entries }: NpmPlaces): JsonObject {
  const entry = objectOf(entries.get(place));
  if (memberOf(entry, "link") !== true) return entry;
  return objectOf(entries.get(textMember(entry, "resolved") ?? ""));
}
