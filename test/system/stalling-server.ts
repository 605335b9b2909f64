/** A server that freezes whole, as a long collection of garbage does. Prints its port. */
import { createServer } from "node:http";

const [at = "300", forMs = "2000"] = process.argv.slice(2);
const cell = new Int32Array(new SharedArrayBuffer(4));
let seen = 0;

const server = createServer((_, response) => {
  seen += 1;
  if (seen === Number(at) + 1) Atomics.wait(cell, 0, 0, Number(forMs));
  response.end("ok");
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`${address.port}\n`);
});
process.stdin.resume().on("end", () => process.exit(0));
