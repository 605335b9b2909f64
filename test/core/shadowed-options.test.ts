import { expect, test } from "vitest";
import { readArguments } from "../../scripts/core/cli/arguments.ts";

test.each(["version", "help", "format", "now"])(
  "no verb may have an option --%s of its own",
  (name) => {
    const own = { [name]: { kind: "text", describe: "of the verb" } } as const;
    expect(() => readArguments([], own)).toThrow(`--${name} is an option of every script`);
  },
);
