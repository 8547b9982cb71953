import { browser } from 'wxt/browser';
import type { PostId } from '@/core/post';

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

/** False where the browser refuses: no window in front, a popup already open, no such ability. */
export async function openPopupOver(tab: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.get(tab);
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}
