import { browser } from 'wxt/browser';
import type { PostId } from '@/core/post';
import { sessionArea } from './session-area';
import { storedValue } from './stored-value';

/** The post of this tab, if the tab is the one its reader is looking at. */
export async function postInFront(
  tab: number,
  postAt: (address: string) => PostId | undefined,
): Promise<PostId | undefined> {
  try {
    const { active, url, windowId } = await browser.tabs.get(tab);
    const { focused } = await browser.windows.get(windowId);
    return active && focused && url ? postAt(url) : undefined;
  } catch {
    return undefined;
  }
}

const popupPage = 'popup.html';

/** Whether this page is the popup. */
export function isPopup(): boolean {
  return location.pathname === `/${popupPage}`;
}

const automatic = 'automatic';

/**
 * False where the browser refuses: no window in front, a popup already open, no such ability. A popup
 * that opens meanwhile, over whichever tab, is told that the reader did not open it.
 */
export async function openPopupOver(tab: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(tab);
    await browser.action.setPopup({ popup: `${popupPage}?${automatic}` });
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  } finally {
    await popupAtClicks();
  }
}

/** The popup that opens next is the reader's own. Also after a background that died before it said so. */
export async function popupAtClicks(): Promise<void> {
  await browser.action.setPopup({ popup: popupPage }).catch(() => undefined);
}

/** Popup: whether the browser opened it, at our word. */
export function isAutomaticPopup(): boolean {
  return new URLSearchParams(location.search).has(automatic);
}

const notNowForMs = 60 * 60_000;
const notNow = storedValue(
  () => sessionArea,
  'not-now',
  (stored) => ({ until: Number(Object(stored).until) || 0 }),
);

/** Nothing opens by itself for an hour. A time alone, in memory. */
export function noteNotNow(now: number): Promise<void> {
  return notNow.change((value) => {
    value.until = now + notNowForMs;
  });
}

export async function isNotNow(now: number): Promise<boolean> {
  return (await notNow.load()).until > now;
}

export function forgetNotNow(): Promise<void> {
  return notNow.change((value) => {
    value.until = 0;
  });
}
