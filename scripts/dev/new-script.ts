/** `npm run new:script -- --name x --domain y`: a new script in minutes. */
import { nodeHost } from "../adapters/node-host.ts";
import { run } from "../core/run.ts";
import { script } from "./scaffold/command.ts";

await run(script, nodeHost());
