/** One door to all renderers. Each is loaded when it is asked for, so that no script pays for six. */
import type { RenderInput } from "./input.ts";

export type { RenderInput } from "./input.ts";

export type Format = "text" | "json" | "github" | "markdown" | "junit" | "sarif";

type Renderer = (input: RenderInput) => string | Promise<string>;

const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  text: async () => (await import("./text.ts")).renderText,
  json: async () => (await import("./json.ts")).renderJson,
  github: async () => (await import("./github.ts")).renderGithub,
  markdown: async () => (await import("./markdown.ts")).renderMarkdown,
  junit: async () => (await import("./junit.ts")).renderJunit,
  sarif: async () => (await import("./sarif.ts")).renderSarif,
};

/** The report in one format, ending in a line feed. */
export async function render(format: Format, input: RenderInput): Promise<string> {
  const renderer = await RENDERERS[format]();
  return renderer(input);
}
