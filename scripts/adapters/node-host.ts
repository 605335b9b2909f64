/** The real world behind the ports. Made once by each entry; tests make their own. */
import { randomBytes, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import process from "node:process";
import type { Host } from "../core/host.ts";
import { makeExec } from "./exec.ts";
import { sendLoad } from "./http-load.ts";
import { openLogFile } from "./log-file.ts";
import { nodeFs } from "./node-fs.ts";
import { makeGit } from "./git.ts";
import { openZip } from "./zip-archive.ts";
import { inputFrom, outputTo } from "./streams.ts";

export function nodeHost(): Host {
  const clock = { now: () => new Date(), elapsed: () => performance.now() };
  const { exec } = makeExec({ ...clock, newId: randomUUID, env: process.env });
  return {
    ...clock,
    newId: randomUUID,
    random: (bytes) => Uint8Array.from(randomBytes(bytes)),
    env: process.env,
    cwd: process.cwd(),
    stdin: inputFrom(process.stdin),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    execPath: process.execPath,
    nodeVersion: process.versions.node,
    cores: availableParallelism(),
    fs: nodeFs,
    exec,
    git: makeGit(exec, process.env),
    openLog: openLogFile,
    openArchive: openZip,
    sendLoad,
    signal: new AbortController().signal,
  };
}
