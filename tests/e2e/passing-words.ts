import type { Page } from '@playwright/test';

/**
 * Resolves once the page says this. For words that stay for two seconds: called before what makes
 * them appear, as a busy machine may look only when they are gone.
 */
export function passingWords(page: Page, words: string): Promise<void> {
  return page.evaluate((awaited) => {
    const { body } = document;
    return new Promise<void>((resolve) => {
      const look = () => body.textContent?.includes(awaited) && resolve();
      new MutationObserver(look).observe(body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      look();
    });
  }, words);
}
