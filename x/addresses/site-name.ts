/** What a reader calls the site of an address or host: without `www.` and what follows the host. */
export function siteName(host: string): string {
  return host.replace(/^www\./, '').replace(/[/?#].*$/, '');
}
