#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./evidence/command.ts"),
  () => import("./adapters/frugal-host.ts"),
);
