import { isShortLink } from '@/x/addresses/x-pages';
import { at, fields } from './json';

/** Short links that stand for what is shown with a post: its quotation, its card, its media. */
export function ownAddresses(
  legacy: unknown,
  items: readonly unknown[],
  cardAddress: string | undefined,
): ReadonlySet<string> {
  const { quoted_status_permalink: quoted } = fields(legacy);
  if (items.length === 0 && !quoted && !cardAddress) return none;
  const addresses = new Set<string>();
  addShortLink(addresses, at(quoted, 'url'));
  addShortLink(addresses, cardAddress);
  for (const item of items) addShortLink(addresses, fields(item).url);
  return addresses;
}

const none: ReadonlySet<string> = new Set();

function addShortLink(addresses: Set<string>, address: unknown): void {
  if (isShortLink(address)) addresses.add(address);
}
