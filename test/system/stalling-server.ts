/**
 * A server that freezes whole, as a long collection of garbage does. Prints its port, and at the
 * end of its input what truly happened: for each request in order of arrival its number (the path),
 * and when it was seen and answered by the clock of the machine, in milliseconds.
 */
import { createServer } from "node:http";

const [at = "300", forMs = "2000"] = process.argv.slice(2);
const cell = new Int32Array(new SharedArrayBuffer(4));
const log: { readonly request: number; readonly seenMs: number; readonly answeredMs: number }[] =
  [];

const server = createServer((request, response) => {
  const seenMs = monotonicMs();
  if (log.length === Number(at)) Atomics.wait(cell, 0, 0, Number(forMs));
  response.end("ok");
  log.push({ request: Number(request.url?.slice(1)), seenMs, answeredMs: monotonicMs() });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`${address.port}\n`);
});
process.stdin.resume().on("end", () => {
  process.stdout.write(JSON.stringify(log), () => process.exit(0));
});

function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
