/**
 * A registry on loopback, as far as `npm audit` asks one: the bulk advisory endpoint, and packuments
 * of the packages in test/fixtures/deps/registry. It can refuse, cut its answer off, or leave it empty.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";

const DATA = new URL("../fixtures/deps/registry/", import.meta.url).pathname;

export const BULK = "/-/npm/v1/security/advisories/bulk";

/** Packages and versions, as the bulk endpoint is asked. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** What the endpoint does: answer, answer that nothing is known, cut off, say nothing, or refuse. */
export type Mode = "answer" | "clean" | "truncated" | "empty" | 405 | 410 | 503;

export interface Registry {
  readonly url: string;
  readonly asked: readonly Asked[];
  mode: Mode;
  close(): Promise<void>;
}

type Table = Readonly<Record<string, unknown>>;

const read = (name: string): Table => {
  const value: Table = JSON.parse(readFileSync(`${DATA}${name}.json`, "utf8"));
  return value;
};

const ADVISORIES = read("advisories");
const VERSIONS = read("versions");

export async function advisoryRegistry(): Promise<Registry> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, asked, registry.mode);
  });
  const registry: Registry = {
    url: "",
    asked,
    mode: "answer",
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return Object.assign(registry, { url: `http://127.0.0.1:${port}/` });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked[],
  mode: Mode,
): Promise<void> {
  const url = request.url ?? "";
  if (request.method === "POST" && url.startsWith("/-/npm/v1/security/")) {
    const body = await bodyOf(request);
    if (typeof mode === "number" || url !== BULK) {
      response.writeHead(typeof mode === "number" ? mode : 404).end("no");
      return;
    }
    const names: Asked = JSON.parse(body);
    asked.push(names);
    send(response, bulkAnswer(names, mode));
    return;
  }
  const name = decodeURIComponent(url.slice(1).split("?")[0] ?? "");
  if (Object.hasOwn(VERSIONS, name)) send(response, JSON.stringify(packument(name)));
  else response.writeHead(404).end("{}");
}

function send(response: ServerResponse, text: string): void {
  response.writeHead(200, { "content-type": "application/json" }).end(text);
}

function bulkAnswer(names: Asked, mode: Mode): string {
  if (mode === "empty") return "";
  const known = Object.keys(names).filter((name) => Object.hasOwn(ADVISORIES, name));
  const entries = mode === "clean" ? [] : known.map((name) => [name, ADVISORIES[name]] as const);
  const text = JSON.stringify(Object.fromEntries(entries));
  return mode === "truncated" ? text.slice(0, text.length / 2) : text;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const body = Buffer.concat(parts);
  return (request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString(
    "utf8",
  );
}

function packument(name: string) {
  const known = VERSIONS[name];
  const table: Table = typeof known === "object" && known !== null ? { ...known } : {};
  const versions = Object.entries(table).map(([version, dependencies]) => [
    version,
    { name, version, dependencies, dist: { tarball: `https://registry.npmjs.org/${name}.tgz` } },
  ]);
  const latest = Object.keys(table).at(-1);
  return { name, "dist-tags": { latest }, versions: Object.fromEntries(versions) };
}
