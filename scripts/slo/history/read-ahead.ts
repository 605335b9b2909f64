/** Several files at once, told one after the other: waiting for the disk takes longer than reading. */

const AT_ONCE = 8;

/** In the order of `names`; what is thrown for one is thrown when its turn has come. */
export async function* readAhead<Read>(
  names: readonly string[],
  read: (name: string) => Promise<Read>,
): AsyncGenerator<Read> {
  const ahead: Promise<Read>[] = [];
  try {
    for (let next = 0; next < names.length || ahead.length > 0;) {
      while (ahead.length < AT_ONCE && next < names.length) {
        ahead.push(begun(read(names[next] ?? "")));
        next += 1;
      }
      const first = ahead.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    await Promise.allSettled(ahead);
  }
}

/** Nobody waits for it yet: without this a failure would end the process. */
function begun<Read>(reading: Promise<Read>): Promise<Read> {
  reading.catch(() => undefined);
  return reading;
}
