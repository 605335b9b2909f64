#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./rollout/command.ts"),
  () => import("./adapters/node-host.ts"),
);
