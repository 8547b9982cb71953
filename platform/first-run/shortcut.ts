import { browser } from 'wxt/browser';

/** The keys that open the reader, as the browser has them now ("Alt", "R"); none where none are set. */
export async function shortcutKeys(): Promise<string[]> {
  const commands = await browser.commands.getAll();
  const { shortcut = '' } = commands.find(({ name }) => name === '_execute_action') ?? {};
  // A Mac's own signs stand without anything between them: "⌥R".
  return shortcut.match(/[⌃⌥⇧⌘]|[^+⌃⌥⇧⌘]+/g) ?? [];
}

/** Where the browser lets its reader choose other keys. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) return openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** What Chromium, whose types we have, does not know. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
