#!/usr/bin/env node
import { run } from "./core/run.ts";

await run(
  () => import("./sbom/command.ts"),
  () => import("./adapters/frugal-host.ts"),
);
