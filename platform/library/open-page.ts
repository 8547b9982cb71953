import { browser } from 'wxt/browser';
import type { KeptId } from '@/core/library/kept-thread';
import { keptAddress, libraryAddress } from './kept-address';

/** The list of all that is kept; with words, what of it has them. */
export async function openLibraryPage(words?: string): Promise<void> {
  await browser.tabs.create({ url: libraryAddress(words) });
}

export async function openKeptPage(id: KeptId): Promise<void> {
  await browser.tabs.create({ url: keptAddress(id) });
}
