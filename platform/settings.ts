import { browser } from 'wxt/browser';
import { canBe, defaultSettings, type Settings } from '@/core/settings';
import { oneAtATime } from './one-at-a-time';

/**
 * On this device only. Only what the reader changed is kept, so a newer version's defaults hold for
 * everything else; a change of the shape raises `version` and reads the older one here.
 */
type Kept = { version: 1; changes: Partial<Settings> };

const name = 'settings';
const byTurn = oneAtATime();

/** As they are by default where the browser's storage does not work. */
export async function loadSettings(): Promise<Settings> {
  return { ...defaultSettings, ...(await readChanges().catch(() => ({}))) };
}

export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  await byTurn(async () => {
    const kept: Kept = { version: 1, changes: { ...(await readChanges()), ...changes } };
    await browser.storage.local.set({ [name]: kept });
  });
}

/** Told of every change, whichever page made it; the answer ends the watching. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const look = (changed: Record<string, unknown>) => {
    if (name in changed) void loadSettings().then(onChange);
  };
  browser.storage.local.onChanged.addListener(look);
  return () => browser.storage.local.onChanged.removeListener(look);
}

/** What another version wrote counts where this one knows it; all else is as by default. */
async function readChanges(): Promise<Partial<Settings>> {
  const { [name]: kept } = await browser.storage.local.get(name);
  const { changes } = Object(kept) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(Object(changes)).filter(([name, value]) => canBe(name, value)),
  );
}
