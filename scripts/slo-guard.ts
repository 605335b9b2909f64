#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./slo/slo-guard-command.ts"),
  () => import("./adapters/node-host.ts"),
);
