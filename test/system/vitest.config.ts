import { defineConfig } from "vitest/config";
import type { TestProjectInlineConfiguration } from "vitest/config";

/** Cases by the hundred, whose verdict does not hang on how fast the machine is. */
const MANY_CASES = [
  "rollout-kills",
  "sqlgate-corpus",
  "hostile-values",
  "ledger-kills",
  "channel-kills",
  "cyclonedx-npm",
  "same-bytes",
  "package-bits",
  "no-leaks",
].map((name) => `test/system/${name}.test.ts`);

const shared = {
  root: new URL("../..", import.meta.url).pathname,
  setupFiles: [new URL("../property-seed.ts", import.meta.url).pathname],
  experimental: { viteModuleRunner: false },
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

/** What measures, races or is timed has the machine for itself. */
const alone: TestProjectInlineConfiguration = {
  test: {
    ...shared,
    name: "alone",
    include: ["test/system/**/*.test.ts", "test/crash/**/*.test.ts"],
    exclude: MANY_CASES,
    fileParallelism: false,
    sequence: { groupOrder: 0 },
  },
};

const manyCases: TestProjectInlineConfiguration = {
  test: {
    ...shared,
    name: "many cases",
    include: MANY_CASES,
    maxWorkers: "100%",
    sequence: { groupOrder: 1 },
  },
};

/** Tests that need real servers, many processes or minutes; `test/system/setup.sh` comes first. */
export default defineConfig({
  test: { passWithNoTests: false, allowOnly: false, projects: [alone, manyCases] },
});
