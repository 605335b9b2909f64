/** The manifest as a person reads it. */
import type { Section, View } from "../core/command.ts";
import type { ReleaseManifestEvidence as ReleaseManifest } from "../core/gen/evidence-release-manifest.types.ts";
import { formatDuration } from "../core/time.ts";

export function manifestView(headline: string, manifest: ReleaseManifest | undefined): View {
  if (manifest === undefined) return { headline };
  const sections = [artifacts(manifest), gates(manifest)].filter(({ rows }) => rows.length > 0);
  return { headline, sections };
}

type Table = Section & { readonly rows: readonly (readonly string[])[] };

function artifacts({ artifacts: files, sbom, policies }: ReleaseManifest): Table {
  const all = [
    ...files.map((file) => ({ ...file, is: "artifact" })),
    ...(sbom === undefined ? [] : [{ ...sbom, is: "sbom" }]),
    ...policies.map((file) => ({ ...file, is: "policy" })),
  ];
  return {
    title: "Files",
    columns: ["is", "path", "bytes", "sha256"],
    rows: all.map(({ is, path, bytes, sha256 }) => [is, path, `${bytes}`, sha256.slice(0, 16)]),
  };
}

function gates({ gate_evidence: map = [] }: ReleaseManifest): Table {
  return {
    title: "Gate evidence",
    columns: ["gate", "outcome", "age", "files"],
    rows: map.map(({ gate, outcome, required, age_s: age, files }) => [
      gate,
      required ? outcome : `${outcome} (advisory)`,
      age === undefined ? "-" : formatDuration(Math.max(1, age) * 1000),
      `${files.length}`,
    ]),
  };
}
