#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./deps/audit-command.ts"),
  () => import("./adapters/frugal-host.ts"),
);
