import type { KeptId } from '@/core/library/kept-thread';

/** The page that reads a kept thread, at the block that is named `post:offset`. */
export function keptAddress(id: KeptId, block?: string): string {
  const parameters = new URLSearchParams({ thread: id, ...(block && { at: block }) });
  return `/library.html?${parameters}`;
}

/** What an address of that page names; undefined where it is the list's. */
export function keptIn(address: string): { id: KeptId; block?: string } | undefined {
  const parameters = new URL(address).searchParams;
  const id = parameters.get('thread');
  const block = parameters.get('at');
  return id ? { id: id as KeptId, ...(block && { block }) } : undefined;
}

/** The page that lists all that is kept; with words, what of it has them. */
export function libraryAddress(words = ''): string {
  const search = words.trim() && `?${new URLSearchParams({ search: words })}`;
  return `/library.html${search}`;
}

/** The words that an address of that page has; empty where there are none. */
export function searchedIn(address: string): string {
  return new URL(address).searchParams.get('search') ?? '';
}
