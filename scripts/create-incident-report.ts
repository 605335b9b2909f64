#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./alerts/incident-command.ts"),
  () => import("./adapters/node-host.ts"),
);
