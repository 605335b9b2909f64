import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BOM_VERSIONS, bomValidator } from "../../scripts/dev/generate-bom-validators.ts";

test.each(BOM_VERSIONS)("the compiled schema of CycloneDX %s is that of the library", (version) => {
  const file = new URL(`../../scripts/sbom/gen/bom-${version}.js`, import.meta.url);
  expect(readFileSync(file, "utf8") === bomValidator(version), "npm run generate:bom").toBe(true);
});
