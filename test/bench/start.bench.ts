import { inTurn } from "./measure.ts";
import type { Benchmark } from "./measure.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const node = process.execPath;

/** A small answer is `--explain` plus reading and validating a policy: `--plan` of the preflight. */
export const benchmark: Benchmark = {
  title: "time to a help text and to an answer, as whole process",
  run: () =>
    inTurn(
      [
        { name: "node -e 0", argv: [node, "-e", "0"] },
        { name: "preflight --help", argv: [node, `${ROOT}scripts/release-preflight.ts`, "--help"] },
        {
          name: "preflight --version",
          argv: [node, `${ROOT}scripts/release-preflight.ts`, "--version"],
        },
        {
          name: "preflight --plan",
          argv: [node, `${ROOT}scripts/release-preflight.ts`, "--plan"],
          cwd: ROOT,
        },
      ],
      15,
    ),
};
