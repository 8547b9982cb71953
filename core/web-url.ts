/** An absolute http(s) address, safe to put in a link or an image. Only `toWebUrl` makes one. */
export type WebUrl = string & { readonly brand: 'WebUrl' };

/**
 * Reads an address that somebody else wrote. Anything that is not http(s), or that carries a user
 * name (`https://known.example@evil.example`), is no WebUrl: the reader then gets plain text.
 */
export function toWebUrl(address: unknown): WebUrl | undefined {
  if (typeof address !== 'string') return undefined;
  try {
    const url = new URL(address.trim());
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    if (!isWeb || url.username !== '' || url.password !== '') return undefined;
    return url.href as WebUrl;
  } catch {
    return undefined;
  }
}
