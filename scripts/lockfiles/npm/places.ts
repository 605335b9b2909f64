/** Node resolution by place: a name is looked for beside the dependant, then upwards. */

/** Place at which `name` answers a package at `from`; `has` says where packages and links stand. */
export function resolvePlace(
  from: string,
  name: string,
  has: (place: string) => boolean,
): string | undefined {
  for (let folder: string | undefined = from; folder !== undefined; folder = parentOf(folder)) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (has(place)) return place;
  }
  return undefined;
}

/** The folder in whose `node_modules` a place stands, else the folder above it; root has none. */
function parentOf(place: string): string | undefined {
  if (place === "") return undefined;
  const at = place.lastIndexOf("node_modules/");
  if (at >= 0 && isPackageName(place.slice(at + 13))) return place.slice(0, Math.max(at - 1, 0));
  const slash = place.lastIndexOf("/");
  return slash < 0 ? "" : place.slice(0, slash);
}

function isPackageName(rest: string): boolean {
  const slash = rest.indexOf("/");
  return slash < 0 || (rest.startsWith("@") && rest.indexOf("/", slash + 1) < 0);
}

/** `node_modules/a/node_modules/@s/b` → `@s/b`; a workspace's folder has no such name. */
export function nameAtPlace(place: string): string | undefined {
  const at = place.lastIndexOf("node_modules/");
  if (at < 0) return undefined;
  const rest = place.slice(at + 13);
  return isPackageName(rest) ? rest : undefined;
}

/** A project, a workspace or a linked folder: its development dependencies count. */
export function isTop(place: string): boolean {
  return nameAtPlace(place) === undefined;
}
