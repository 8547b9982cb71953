import { browser } from 'wxt/browser';

/** Opens a page of ours once, after installing: never after an update. Private windows are told of neither. */
export function welcomeAfterInstalling(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/first-run.html' });
  });
}

/** What our entry in the browser's menu is called. */
export function menuEntry(): string {
  return browser.i18n.getMessage('readAsArticle' as never);
}
