/** Finds PostgreSQL's own programs on the machine; Debian keeps them off the PATH. */
import type { Host } from "../../core/host.ts";

const DEBIAN = "/usr/lib/postgresql";
const PROGRAMS = ["initdb", "postgres", "psql"];

/** The folder of the newest complete set, or `undefined`. `given` is the user's own choice. */
export async function serverPrograms(
  host: Pick<Host, "fs" | "env">,
  given: string | undefined,
): Promise<string | undefined> {
  const folders = given === undefined ? await usualFolders(host) : [given];
  for (const folder of folders) if (await isComplete(host, folder)) return folder;
  return undefined;
}

async function usualFolders({ fs, env }: Pick<Host, "fs" | "env">): Promise<string[]> {
  const versions = (await fs.list(DEBIAN)).toSorted((a, b) => Number(b) - Number(a));
  const path = (env["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
  return [...versions.map((version) => `${DEBIAN}/${version}/bin`), ...path];
}

async function isComplete({ fs }: Pick<Host, "fs">, folder: string): Promise<boolean> {
  const found = await Promise.all(PROGRAMS.map((program) => fs.realPath(`${folder}/${program}`)));
  return found.every((path) => path !== undefined);
}
