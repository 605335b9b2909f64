/** `npm run new:script -- --name x --domain y`: a new script in minutes. */
import { run } from "../core/run.ts";

await run(
  () => import("./scaffold/command.ts"),
  () => import("../adapters/node-host.ts"),
);
