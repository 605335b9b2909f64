#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./chaos/chaos-command.ts"),
  () => import("./adapters/node-host.ts"),
);
