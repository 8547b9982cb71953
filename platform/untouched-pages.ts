import { browser } from 'wxt/browser';
import { oneAtATime } from './one-at-a-time';
import { isPrivateContext } from './session-area';
import { loadBehaviour, watchBehaviour } from './settings';

const script = {
  id: 'x-untouched',
  runAt: 'document_start',
  world: 'MAIN',
  persistAcrossSessions: true,
} as const;
const byTurn = oneAtATime();

/**
 * Where the reader chose to read only what the page shows, a script is registered that keeps X's
 * pages untouched. Looked after at every start of the background and at each change of the settings:
 * an update of the extension takes it away, and some browsers at their end. `pages`: match patterns
 * of X's pages.
 */
export function keepPagesAsChosen(pages: string[]): void {
  // Private windows have the same registered scripts, and the other background looks after them.
  if (isPrivateContext()) return;
  const look = () => void byTurn(() => registerAsChosen(pages));
  // So that the background starts with the browser.
  browser.runtime.onStartup.addListener(look);
  watchBehaviour(look);
  look();
}

async function registerAsChosen(pages: string[]): Promise<void> {
  const { readsOnlyVisible } = await loadBehaviour();
  const { scripting } = browser;
  const ids = [script.id];
  const isThere = (await scripting.getRegisteredContentScripts({ ids })).length > 0;
  const current = { ...script, js: ['content-scripts/x-untouched.js'], matches: pages };
  if (!readsOnlyVisible) {
    if (isThere) await scripting.unregisterContentScripts({ ids });
  } else if (isThere) {
    await scripting.updateContentScripts([current]);
  } else {
    await scripting.registerContentScripts([current]);
  }
}
