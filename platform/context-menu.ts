import { browser } from 'wxt/browser';
import { isPrivateContext } from './session-area';

const menuId = 'read-as-article';

/** "Read as article", on links to a post anywhere and on the page of a post itself: `postPages`, match patterns. */
export function addContextMenu(postPages: string[]): void {
  // A private context begins anew with its first window, and is never told of an installation.
  if (isPrivateContext()) void browser.contextMenus.removeAll().then(create);
  else browser.runtime.onInstalled.addListener(create);

  function create(): void {
    const title = browser.i18n.getMessage('readAsArticle' as never);
    browser.contextMenus.create({
      id: `${menuId}-link`,
      title,
      contexts: ['link'],
      targetUrlPatterns: postPages,
    });
    browser.contextMenus.create({
      id: `${menuId}-page`,
      title,
      contexts: ['page'],
      documentUrlPatterns: postPages,
    });
  }
}

export type MenuChoice = { address: string; tab?: number; isPrivate: boolean };

export function onContextMenu(read: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener(({ linkUrl, pageUrl }, tab) => {
    const address = linkUrl ?? pageUrl;
    if (!address) return;
    read({
      address,
      ...(tab?.id !== undefined && { tab: tab.id }),
      isPrivate: tab?.incognito ?? false,
    });
  });
}
