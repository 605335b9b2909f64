#!/usr/bin/env -S node --max-semi-space-size=8
import { run } from "./core/run.ts";

await run(
  () => import("./deps/audit-command.ts"),
  () => import("./adapters/frugal-host.ts"),
);
