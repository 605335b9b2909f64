/** Folders, made step by step and durably. */
import { mkdir, open, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and all that miss above it. Not by `mkdir` with `recursive`: Node.js repeats that
 * for ever where a file system refuses a name with ENOENT under a folder that is there, as /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    // Another process may have been faster.
    if (!(await isFolder(path))) throw error;
    return;
  }
  await syncFolder(above);
}

/** A link to a folder is one. What cannot be looked at is said by the act that needs it. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Names in a folder outlast a loss of power only when the folder itself is synced. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
