import { browser } from 'wxt/browser';

/** The number of posts on the icon; nothing on pages without a thread. */
export async function showCount(tab: number, count: number | undefined): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: count ? `${count}` : '' });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#9a4a1e' });
  } catch {
    // The tab was closed meanwhile, and its badge with it.
  }
}
