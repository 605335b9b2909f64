/**
 * Property tests draw the same cases in every run, so that a red run is red again for whoever looks.
 * `PROPERTY_SEED=random npm test` looks for new ones, and `PROPERTY_SEED=N` repeats what it found.
 */
import { configureGlobal } from "fast-check";

const asked = process.env["PROPERTY_SEED"] ?? "20261123";

if (asked !== "random") configureGlobal({ seed: Number(asked) });
