import { defineConfig } from "vitest/config";

/**
 * Tests run through Node's own loader, so that what Node refuses (enums, missing extensions)
 * fails here too. System tests need servers and minutes: they have their own configuration.
 */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: ["test/system/**", "test/crash/**", "test/bench/**"],
    setupFiles: [new URL("property-seed.ts", import.meta.url).pathname],
    experimental: { viteModuleRunner: false },
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: 20_000,
    // Vitest leaves one core idle, which on two cores means that only one file runs at a time.
    maxWorkers: "100%",
  },
});
