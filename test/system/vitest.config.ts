import { defineConfig } from "vitest/config";

/** Tests that need real servers, many processes or minutes; `test/system/setup.sh` comes first. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/system/**/*.test.ts", "test/crash/**/*.test.ts"],
    setupFiles: [new URL("../property-seed.ts", import.meta.url).pathname],
    experimental: { viteModuleRunner: false },
    passWithNoTests: false,
    allowOnly: false,
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
