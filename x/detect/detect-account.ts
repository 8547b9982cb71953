/**
 * A mark that tells one account from another and cannot be read back into one; undefined where
 * nobody is signed in. X's cookie `twid` holds the account's id and, unlike the session, is readable.
 */
export function accountMark(cookies: string): string | undefined {
  const account = /(?:^|; )twid=([^;]+)/.exec(cookies)?.[1];
  if (!account) return undefined;
  // FNV-1a, 32 bits: many ids share a mark, two on one machine practically never.
  let hash = 0x811c9dc5;
  for (let index = 0; index < account.length; index++) {
    hash = Math.imul(hash ^ account.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
