import { xDomains } from './x-domains';

/** The one list of hosts under which X serves its pages; `www.` leads to the first of them. */
const hosts = xDomains.flatMap((host) => [host, `mobile.${host}`]);
const linkHosts = hosts.flatMap((host) =>
  host.startsWith('mobile.') ? [host] : [host, `www.${host}`],
);

/** Match patterns of every page of X: for the manifest, the content scripts and questions about tabs. */
export const xPages = hosts.map((host) => `https://${host}/*`);

/** Match patterns of a post, wherever a link to it may stand. */
export const postPages = linkHosts.flatMap((host) => [
  `https://${host}/*/status/*`,
  `https://${host}/*/article/*`,
]);

/** X's hosts for pictures and films: what our pages, and exported files, may load from. */
export const mediaHosts = [
  'https://pbs.twimg.com',
  'https://video.twimg.com',
  'https://abs.twimg.com',
];

/** X's own shortener, through which every link of a post goes. */
export function isShortLink(address: unknown): address is string {
  return typeof address === 'string' && /^https?:\/\/t\.co\//.test(address);
}

/** Also of an address that only leads to X's pages, as links do. */
export function isXHost(hostname: string): boolean {
  return linkHosts.includes(hostname);
}

export function isXAddress(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' && isXHost(host);
}
