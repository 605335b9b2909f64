/** What goes into a package: one chunk made late, and chunks whose digest is kept by name. */
import { digested } from "../core/digest.ts";

/** Made only when the archive comes to it: the manifest tells of all that went before. */
export async function* only(make: () => Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(make());
}

/** The digest stands in `digests` once all chunks have passed. */
export async function* digestedAs(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  digests: Map<string, string>,
): AsyncGenerator<Uint8Array> {
  const passing = digested(chunks);
  yield* passing.chunks;
  digests.set(name, passing.sha256());
}
