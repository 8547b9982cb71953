/** Larger than X sends any picture of the sizes we show. */
const mostBytes = 20_000_000;
/** As base64 in an HTML file they are a third longer, and no text of a browser has more than 512 MB. */
const mostBytesOfAll = 380_000_000;
const patienceMs = 30_000;
const atOnce = 4;

type LoadOptions = {
  signal: AbortSignal;
  /** Called after each, whether it came or not. */
  progress(done: number): void;
};

/**
 * Pictures from X's media hosts, by their addresses, for a file that the reader asked for; one that
 * does not come is left out. Nobody learns more than that the picture was loaded. Rejects where
 * `signal` stops it, and where they are more than a file could hold.
 */
export async function loadPictures(
  addresses: string[],
  { signal, progress }: LoadOptions,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const loaded = new Map<string, Uint8Array<ArrayBuffer>>();
  const waiting = [...addresses];
  let done = 0;
  let size = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const bytes = await loadPicture(next, signal);
      signal.throwIfAborted();
      if (bytes) loaded.set(next, bytes);
      size += bytes?.length ?? 0;
      if (size > mostBytesOfAll) throw new RangeError('The pictures are too large for a file.');
      done += 1;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return loaded;
}

async function loadPicture(
  address: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
    if (!response.ok) return undefined;
    const bytes = await response.bytes();
    return bytes.length <= mostBytes ? bytes : undefined;
  } catch {
    // Offline, gone, refused, too slow: the file says so in its place.
    return undefined;
  }
}
