import { browser } from 'wxt/browser';
import type { KeptId } from '@/core/library/kept-thread';
import { keptAddress } from './kept-address';

/** The list of all that is kept; with words, what of it has them. */
export async function openLibraryPage(words = ''): Promise<void> {
  const search = words.trim() && `?${new URLSearchParams({ search: words })}`;
  await browser.tabs.create({ url: `/library.html${search}` });
}

export async function openKeptPage(id: KeptId): Promise<void> {
  await browser.tabs.create({ url: keptAddress(id) });
}
