#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./sqlgate/command.ts"),
  () => import("./adapters/liftoff-host.ts"),
);
