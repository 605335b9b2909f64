/** The rules over package.json and package-lock.json (lockfileVersion 3). */

type Names = Readonly<Record<string, string>>;

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

interface LockEntry extends Manifest {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Lock {
  readonly lockfileVersion?: number;
  readonly packages?: Readonly<Record<string, LockEntry>>;
}

export function lockProblems(
  manifestValue: unknown,
  lockValue: unknown,
): { looked: number; problems: string[] } {
  const manifest: Manifest = Object(manifestValue);
  const lock: Lock = Object(lockValue);
  const { "": root, ...packages } = lock.packages ?? {};
  const entries = Object.entries(packages);
  const problems = [
    ...(lock.lockfileVersion === 3 ? [] : ["package-lock.json: lockfileVersion is not 3"]),
    ...disagreements(manifest, root ?? {}),
    ...entries.flatMap(([path, entry]) => entryProblems(path, entry, manifest)),
    ...entries.flatMap(([path, entry]) => absentPackages(path, entry, packages)),
  ];
  return { looked: entries.length, problems };
}

function disagreements(manifest: Manifest, root: LockEntry): string[] {
  return (["dependencies", "devDependencies"] as const).flatMap((kind) => {
    const wanted = manifest[kind] ?? {};
    const locked = root[kind] ?? {};
    const names = new Set([...Object.keys(wanted), ...Object.keys(locked)]);
    return [...names].flatMap((name) => [
      ...(wanted[name] === locked[name]
        ? []
        : [`package-lock.json: ${name} is ${locked[name]}, package.json says ${wanted[name]}`]),
      ...(wanted[name] === undefined || /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(wanted[name])
        ? []
        : [`package.json: ${name} is ${wanted[name]}, wanted an exact version`]),
    ]);
  });
}

function entryProblems(path: string, entry: LockEntry, manifest: Manifest): string[] {
  const name = path.replace(/^.*node_modules\//, "");
  const insecure = entry.resolved !== undefined && !entry.resolved.startsWith("https://");
  return [
    ...(entry.integrity?.startsWith("sha512-")
      ? []
      : [`package-lock.json: ${path} has no sha512 integrity`]),
    ...(insecure ? [`package-lock.json: ${path} comes from ${entry.resolved}, wanted https`] : []),
    ...(entry.link === true ? [`package-lock.json: ${path} is a link`] : []),
    ...(entry.hasInstallScript === true && manifest.allowScripts?.[name] === undefined
      ? [`package.json: ${name} runs a script when installed; decide under allowScripts`]
      : []),
  ];
}

/** `npm install` leaves out silently what it could not find; `npm ci` then refuses the whole lock. */
function absentPackages(
  path: string,
  entry: LockEntry,
  packages: Readonly<Record<string, LockEntry>>,
): string[] {
  return Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
    .filter((name) => !placesOf(path, name).some((place) => Object.hasOwn(packages, place)))
    .map((name) => `package-lock.json: ${path} needs ${name}, which is not in the lock`);
}

/** Where Node.js looks for a package, from the innermost folder outwards. */
function placesOf(path: string, name: string): string[] {
  const folders = path.split("/node_modules/");
  const inner = folders.map((_, i) => folders.slice(0, i + 1).join("/node_modules/"));
  return [...inner.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}
