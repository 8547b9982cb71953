import { browser } from 'wxt/browser';

/** BCP 47, as the browser's own menus are written. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
