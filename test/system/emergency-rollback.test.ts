/** The runbook of the emergency rollback, followed literally on a real HAProxy under load. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeHost } from "../../scripts/adapters/node-host.ts";
import { moveTraffic } from "../../scripts/traffic/move-traffic.ts";
import { planMove } from "../../scripts/traffic/plan-move.ts";
import { BAD, GOOD, rollbackRepository } from "../bench/rollback-repository.ts";
import { startLoad, tally } from "./routers/clients.ts";
import { startHaproxy } from "./routers/haproxy.ts";
import { CHANNELS, compiled, isInstalled } from "./routers/router.ts";
import type { Router } from "./routers/router.ts";

const PAGE = new URL("../../docs/runbooks/emergency-rollback.md", import.meta.url);
const SCRIPT = new URL("../../scripts/release-channel-control.ts", import.meta.url).pathname;

const blocks = [...readFileSync(PAGE, "utf8").matchAll(/```sh\n(.*?)```/gs)].map(
  ([, text = ""]) => text,
);

const isThere = isInstalled("haproxy", "socat");
if (!isThere) process.stderr.write("skipped: haproxy or socat is not installed\n");

describe.skipIf(!isThere)("docs/runbooks/emergency-rollback.md", () => {
  let router: Router;
  beforeAll(async () => {
    router = await startHaproxy();
    rollbackRepository(router);
    await serveBad(router);
    makeCheckout(router.folder);
  });
  afterAll(() => router.stop());

  test("has the six steps that are followed here", () => {
    expect(blocks.map((block) => block.split("\n").length - 1)).toEqual([1, 1, 2, 1, 1, 1]);
  });

  test("takes the version out under load, tells the others, and goes back to normal", async () => {
    const [status = "", back = "", check = "", resume = "", tell = "", normal = ""] = blocks;
    expect((await follow(status)).stdout).toContain(`stable ${BAD}`);
    const load = startLoad(router.front, 4);
    const said = await follow(back);
    const from = load.answers.length;
    await new Promise((done) => setTimeout(done, 300));
    await load.stop();
    expect(said.code).toBe(0);
    expect(said.stdout).toContain(`stable from ${BAD} (100 %) to ${GOOD} (100 %)`);
    expect(load.answers.every(({ ok }) => ok)).toBe(true);
    // Those that were under way when the command ended may still be of the bad version.
    expect(load.answers.slice(from + 4).map(({ by }) => by)).not.toContain(BAD);
    expect(await tally(router.front, 400)).toEqual({ [GOOD]: 400 });
    const checked = await follow(check);
    expect(checked.stdout).toContain("the router says that it does what the registry says");
    expect(checked.stdout).toContain("INC-731");
    expect(checked.code).toBe(0);
    expect((await follow(resume)).stdout).toContain("no move was open");
    expect((await follow(tell)).code).toBe(0);
    const pushed = spawnSync("git", ["-C", join(router.folder, "origin.git"), "log", "--oneline"]);
    expect(String(pushed.stdout)).toContain("Take stable back to 1.4.2 (INC-731)");
    expect((await follow(normal)).stdout).toContain("release of stable is recorded");
    expect((await follow(status)).stdout).toContain(`${BAD} blocked by oncall`);
  });

  function follow(block: string): Promise<{ code: number | null; stdout: string }> {
    const env = { ...process.env, USER: "oncall" };
    const options = { cwd: join(router.folder, "checkout"), env } as const;
    const child = spawn("bash", ["-euc", block], {
      ...options,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout })));
  }
});

const state = (version: string) => ({ stable: { version, rollout_percent: 100 } });

/** All of the traffic to the version that will be taken back. */
async function serveBad(router: Router): Promise<void> {
  const planned = planMove(compiled(router.policy), CHANNELS, {
    action: "promote",
    channel: "stable",
    before: state(GOOD),
    after: state(BAD),
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.objections));
  const outcome = await moveTraffic(nodeHost(), router.folder, planned.plan);
  if (outcome.kind !== "moved") throw new Error(outcome.says);
}

/** A clone with the npm scripts that the page names, of a remote that takes pushes. */
function makeCheckout(folder: string): void {
  const node = `node ${SCRIPT}`;
  const scripts = { channels: node, rollback: `${node} rollback` };
  const git = (...argv: string[]) => {
    const { status, stderr } = spawnSync("git", argv, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${argv.join(" ")}: ${stderr}`);
  };
  git("init", "-q", "--bare", "-b", "main", "origin.git");
  git("clone", "-q", "origin.git", "checkout");
  const checkout = join(folder, "checkout");
  writeFileSync(join(checkout, "package.json"), JSON.stringify({ private: true, scripts }));
  writeFileSync(join(checkout, ".gitignore"), ".release/\n*.lock/\n");
  spawnSync("cp", ["-r", join(folder, "security"), checkout]);
  git("-C", checkout, "config", "user.name", "oncall");
  git("-C", checkout, "config", "user.email", "oncall@example.com");
  git("-C", checkout, "add", "-A");
  git("-C", checkout, "commit", "-q", "-m", "start");
  git("-C", checkout, "push", "-q", "-u", "origin", "main");
}
