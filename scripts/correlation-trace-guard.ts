#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./correlation/correlation-trace-guard-command.ts"),
  () => import("./adapters/node-host.ts"),
);
