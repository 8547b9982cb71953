import { browser } from 'wxt/browser';
import { type PostId, toPostId } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import type { ReaderTarget } from './reader-client';

const xOrigins = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
];

/** What `reader.html?post=…&tab=…` is about. */
export function targetFrom(address: string): ReaderTarget {
  const parameters = new URL(address).searchParams;
  const post = toPostId(parameters.get('post'));
  const tab = parameters.get('tab');
  return {
    ...(post && { post }),
    ...(tab && /^\d+$/.test(tab) && { tab: Number(tab) }),
  };
}

export async function openReaderTab(post: PostId, tab?: number): Promise<void> {
  const parameters = new URLSearchParams({ post, ...(tab !== undefined && { tab: `${tab}` }) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?${parameters}` as '/') });
}

export async function openOnX(address: WebUrl): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** The tab that the reader is about, or the one under the popup. */
export async function reloadTab(tab?: number): Promise<void> {
  if (tab !== undefined) await browser.tabs.reload(tab);
  else await browser.tabs.reload();
}

export async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: xOrigins.slice(0, 1) });
}

/**
 * Asks the browser for X's pages; true where the reader agreed. Chrome closes the popup when its
 * prompt appears, so there the question is put from a tab of its own.
 */
export async function requestAccess({ post, tab }: ReaderTarget = {}): Promise<boolean> {
  if (location.pathname !== '/popup.html') {
    return browser.permissions.request({ origins: xOrigins });
  }
  const parameters = new URLSearchParams({
    ...(post && { post }),
    ...(tab !== undefined && { tab: `${tab}` }),
  });
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?${parameters}` as '/') });
  return false;
}
