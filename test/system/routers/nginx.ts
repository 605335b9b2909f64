/** A real nginx, set up as docs/traffic-adapters.md says, all of it behind sockets in a folder. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentedConfiguration, shippedAdapter, until, withPaths } from "./router.ts";
import type { Router } from "./router.ts";
import { serveVersions } from "./versions.ts";

export async function startNginx(): Promise<Router> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const versions = await serveVersions(folder);
  const at = (name: string) => join(folder, name);
  const [front, told, split] = [at("front.sock"), at("told.sock"), at("release-split.conf")];
  const argv = ["-p", folder, "-e", "error.log", "-c", join(folder, "nginx.conf")];
  writeFileSync(split, FIRST);
  writeFileSync(join(folder, "nginx.conf"), configuration(folder));
  const child = spawn("nginx", [...argv, "-g", "daemon off;"], { stdio: "ignore" });
  const ended = once(child, "exit");
  await until("nginx answers", () => existsSync(front) && existsSync(join(folder, "nginx.pid")));
  const reload = async () => void spawnSync("nginx", [...argv, "-s", "reload"]);
  return {
    folder,
    front: front,
    policy: shippedAdapter("nginx", {
      "/etc/nginx/conf.d/release-split.conf": split,
      '["nginx",': `["nginx",${JSON.stringify(argv).slice(1, -1)},`,
      "http://127.0.0.1:8081/": "http://nginx/",
      '["curl",': `["curl","--unix-socket",${JSON.stringify(told)},`,
    }),
    reload,
    pause: () => signalAll(child.pid ?? 0, "SIGSTOP"),
    goOn: () => signalAll(child.pid ?? 0, "SIGCONT"),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      await versions.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const FIRST = `split_clients $request_id $release_pool {
  * app-1.4.2;
}
map '' $release_weights {
  default "app-1.4.2 100\\n";
}
`;

function configuration(folder: string): string {
  const at = (name: string) => `unix:${join(folder, name)}`;
  const shown = withPaths(documentedConfiguration("nginx"), {
    "10.0.0.11:8080": at("app-1.4.2.sock"),
    "10.0.0.12:8080": at("app-1.5.0.sock"),
    "/etc/nginx/conf.d/release-split.conf": join(folder, "release-split.conf"),
    "listen 80;": `listen ${at("front.sock")};`,
    "listen 127.0.0.1:8081;": `listen ${at("told.sock")};`,
    "http {": "http {\n  access_log off;",
  });
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${user}worker_processes 2;\npid nginx.pid;\nevents {}\n${shown}`;
}

function signalAll(master: number, signal: "SIGSTOP" | "SIGCONT"): void {
  process.kill(master, signal);
  spawnSync("pkill", [`-${signal.slice(3)}`, "-P", String(master)]);
}
