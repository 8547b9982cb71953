const twitterEpoch = 1288834974657n;

/** An id as X makes them: its first 42 bits are the time, so later posts have greater ids. */
export function snowflake(milliseconds: number, sequence: number): string {
  return (((BigInt(milliseconds) - twitterEpoch) << 22n) + BigInt(sequence % 4_194_304)).toString();
}

/** A small number that is always the same for the same words (FNV-1a). */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(words)) hash = Math.imul(hash ^ unit, 0x01000193);
  return hash >>> 0;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits that look as arbitrary as X's, the same each time. */
export function codeFor(words: string, length: number): string {
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code += letters.charAt(hashOf(`${place}:${words}`) % letters.length);
  }
  return code;
}
