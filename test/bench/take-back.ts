/** Starts `take-back-version.ts` as an entry starts its command: with the compile cache of Node.js. */
import { enableCompileCache } from "node:module";

enableCompileCache();
const { takeBack } = await import("./take-back-version.ts");
process.exitCode = (await takeBack(process.cwd())) ? 0 : 1;
