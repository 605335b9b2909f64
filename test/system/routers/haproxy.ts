/** A real HAProxy, set up as docs/traffic-adapters.md says, all of it behind sockets in a folder. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentedConfiguration, shippedAdapter, until, withPaths } from "./router.ts";
import type { Router } from "./router.ts";
import { serveVersions } from "./versions.ts";

export async function startHaproxy(): Promise<Router> {
  const folder = mkdtempSync(join(tmpdir(), "haproxy-"));
  const versions = await serveVersions(folder);
  const [admin, front] = [join(folder, "admin.sock"), join(folder, "front.sock")];
  const state = join(folder, "server-state");
  const file = join(folder, "haproxy.cfg");
  writeFileSync(file, configuration(folder, admin, front, state));
  const child = spawn("haproxy", ["-W", "-db", "-f", file], { stdio: "ignore" });
  const ended = once(child, "exit");
  await until("HAProxy answers", () => show(admin, "show info\n").includes("Uptime"));
  return {
    folder,
    front,
    policy: shippedAdapter("haproxy", {
      "/run/haproxy/admin.sock": admin,
      "/var/lib/haproxy/server-state": state,
    }),
    reload: async () => {
      const before = workerOf(admin);
      child.kill("SIGUSR2");
      await until("another worker answers", () => ![before, ""].includes(workerOf(admin)));
    },
    pause: () => process.kill(Number(workerOf(admin)), "SIGSTOP"),
    goOn: () => resume(child.pid ?? 0),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      await versions.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, admin: string, front: string, state: string): string {
  const shown = withPaths(documentedConfiguration("haproxy"), {
    "/run/haproxy/admin.sock": admin,
    "/var/lib/haproxy/server-state": state,
    "10.0.0.11:8080": `unix@${join(folder, "app-1.4.2.sock")}`,
    "10.0.0.12:8080": `unix@${join(folder, "app-1.5.0.sock")}`,
  });
  const defaults = "timeout connect 2s\n  timeout client 60s\n  timeout server 5s";
  return `${shown}
defaults
  mode http
  ${defaults}

frontend fe_app
  mode http
  ${defaults}
  bind unix@${front}
  default_backend be_app
`.replace("backend be_app\n", `backend be_app\n  mode http\n  ${defaults}\n`);
}

function show(admin: string, command: string): string {
  if (!existsSync(admin)) return "";
  const argv = ["-t2", "-", `UNIX-CONNECT:${admin}`];
  return spawnSync("socat", argv, { input: command, encoding: "utf8", timeout: 5_000 }).stdout;
}

function workerOf(admin: string): string {
  return /^Pid: (\d+)/m.exec(show(admin, "show info\n"))?.[1] ?? "";
}

/** Its worker is stopped, so it cannot be asked who it is. */
function resume(master: number): void {
  spawnSync("pkill", ["-CONT", "-P", String(master)]);
}
