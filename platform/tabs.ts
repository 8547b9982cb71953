import { type Browser, browser } from 'wxt/browser';
import { type PostId, toPostId } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import { isPopup } from './popup';

export type ReaderTarget = { post?: PostId; tab?: number };

/** What `reader.html?post=…&tab=…` is about. */
export function targetFrom(address: string): ReaderTarget {
  const parameters = new URL(address).searchParams;
  const post = toPostId(parameters.get('post'));
  const tab = parameters.get('tab');
  return {
    ...(post && { post }),
    ...(tab && /^\d+$/.test(tab) && isTabNumber(Number(tab)) && { tab: Number(tab) }),
  };
}

/** No other can be a tab's; asked for one, the browser throws. */
export function isTabNumber(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
}

export async function openReaderTab(post?: PostId, tab?: number): Promise<void> {
  const parameters = new URLSearchParams({
    ...(post && { post }),
    ...(tab !== undefined && { tab: `${tab}` }),
  });
  await browser.tabs.create({ url: `/reader.html?${parameters}` });
}

export async function openPage(name: 'diagnostics' | 'settings'): Promise<void> {
  await browser.tabs.create({ url: `/${name}.html` });
}

/** The tab that the reader is about, or the one under the popup. */
export async function reloadTab(tab?: number): Promise<void> {
  try {
    if (tab !== undefined) await browser.tabs.reload(tab);
    else await browser.tabs.reload();
  } catch {
    // Closed meanwhile: whoever looks again is told so.
  }
}

/** In a page that was there before the extension; false where the browser does not allow it. */
export async function startInTab(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/content-scripts/x.js'],
    });
    return true;
  } catch {
    return false;
  }
}

/** `pages`: match patterns of X's pages, the usual ones first. */
export async function hasAccess(pages: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: pages.slice(0, 1) });
}

/**
 * Asks the browser for X's pages; true where the reader agreed. Chrome closes the popup when its
 * prompt appears, so there the question is put from a tab of its own.
 */
export async function requestAccess(
  pages: string[],
  { post, tab }: ReaderTarget = {},
): Promise<boolean> {
  if (!isPopup()) return browser.permissions.request({ origins: pages });
  await openReaderTab(post, tab);
  return false;
}

/** A tab of its own next to this one, in front: nothing is loaded where the reader cannot see it. */
export async function openBeside(
  tab: number | undefined,
  address: WebUrl,
): Promise<number | undefined> {
  const neighbour = await openTab(tab);
  const created = await browser.tabs.create({
    url: address,
    ...(neighbour && { index: neighbour.index + 1, windowId: neighbour.windowId }),
  });
  return created.id;
}

export function onTabInFront(look: (tab: number, isPrivate: boolean) => void): void {
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await openTab(tabId);
    if (tab) look(tabId, tab.incognito);
  });
  browser.windows.onFocusChanged.addListener(async (windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return;
    const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => []);
    if (tab?.id !== undefined) look(tab.id, tab.incognito);
  });
}

export function onLastPrivateWindowClosed(tell: () => void): void {
  browser.windows.onRemoved.addListener(async () => {
    const open = await browser.windows.getAll();
    if (!open.some(({ incognito }) => incognito)) tell();
  });
}

export type Tab = { id: number; isPrivate: boolean; address?: string };

/**
 * The tab that was named; without one, a tab of X that has the post open. A tab that the browser
 * discarded, or that was closed and opened again, has another number.
 */
export async function findTab(
  { tab, post, isPrivate = false }: ReaderTarget & { isPrivate?: boolean },
  { postAt, pages }: { postAt: (address: string) => PostId | undefined; pages: string[] },
): Promise<Tab | undefined> {
  const named = await openTab(tab);
  if (named || post === undefined) return named && toTab(named);
  const open = await browser.tabs.query({ url: pages });
  const found = open.find(
    ({ url, incognito }) => incognito === isPrivate && url && postAt(url) === post,
  );
  return found && toTab(found);
}

/** Undefined where it is closed, or can be none: at such a number the browser throws at once. */
async function openTab(tab: number | undefined): Promise<Browser.tabs.Tab | undefined> {
  if (tab === undefined) return undefined;
  try {
    return await browser.tabs.get(tab);
  } catch {
    return undefined;
  }
}

function toTab({ id, incognito, url }: Browser.tabs.Tab): Tab | undefined {
  return id === undefined ? undefined : { id, isPrivate: incognito, ...(url && { address: url }) };
}
