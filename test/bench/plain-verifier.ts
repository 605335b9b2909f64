/**
 * What one would write first: lines by readline, JSON.parse, canonical JSON of what was parsed, a hash
 * of each line, and a Merkle tree of all leaves in memory. The peer of our verifier.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { canonicalJson } from "../../scripts/core/canonical-json.ts";

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part);
  return digest.digest();
};

let previous = "0".repeat(64);
let seq = 0;
let level: Buffer[] = [];
const [, , path = ""] = process.argv;
for await (const line of createInterface({ input: createReadStream(path) })) {
  const { hash, ...rest } = JSON.parse(line);
  // The order of members is part of the format, so canonical JSON can only say what was read.
  if (canonicalJson(rest) === "") throw new Error(`line ${seq} has no canonical form`);
  const digest = sha256(line.slice(0, -75), "}").toString("hex");
  if (rest.seq !== seq || rest.prev_hash !== previous || hash !== digest) {
    throw new Error(`line ${seq} is broken`);
  }
  level.push(sha256(Buffer.from([0]), line));
  previous = hash;
  seq += 1;
}
while (level.length > 1) {
  const next: Buffer[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left === undefined) continue;
    next.push(right === undefined ? left : sha256(Buffer.from([1]), left, right));
  }
  level = next;
}
process.stdout.write(`${seq} ${level[0]?.toString("base64") ?? ""}\n`);
