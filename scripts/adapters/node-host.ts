/**
 * The real world behind the ports. Made once by each entry; tests make their own. What few commands use
 * is loaded with its first use.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import process from "node:process";
import type { Host } from "../core/host.ts";
import type { LogPort, OpenLog } from "../core/log.ts";
import { makeExec } from "./exec.ts";
import { nodeFs } from "./node-fs.ts";
import { makeGit } from "./git.ts";
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
    openLog: lazyLog,
    alone: async (...args) => (await import("./alone.ts")).alone(...args),
    openPostgres: async () => (await import("./embedded-postgres.ts")).openPostgres(),
    openArchive: async (...args) => (await import("./zip-archive.ts")).openZip(...args),
    writeArchive: async (...args) => (await import("./zip-write.ts")).writeZip(...args),
    sendLoad: async (...args) => (await import("./http-load.ts")).sendLoad(...args),
    sendHttp: async (message) => (await import("./send-http.ts")).sendHttp(message),
    sendMail: async (message) => (await import("./send-mail.ts")).sendMail(message),
    drillNet: {
      openProxy: async (order) => (await import("./drill-proxy.ts")).openProxy(order),
      receiveHttp: async () => (await import("./drill-receivers.ts")).receiveHttp(),
      receiveMail: async () => (await import("./drill-receivers.ts")).receiveMail(),
    },
    signal: new AbortController().signal,
  };
}

function lazyLog(...args: Parameters<OpenLog>): LogPort {
  const open = async (): Promise<LogPort> => (await import("./log-file.ts")).openLogFile(...args);
  return {
    read: async function* (from) {
      yield* (await open()).read(from);
    },
    head: async () => (await open()).head(),
    append: async (lines, expected) => (await open()).append(lines, expected),
  };
}
