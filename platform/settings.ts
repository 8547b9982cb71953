import { browser } from 'wxt/browser';
import { canBe, defaultSettings, type Settings } from '@/core/settings';
import { storedValue } from './stored-value';

/**
 * On this device only. Only what the reader changed is kept, so a newer version's defaults hold for
 * everything else; a change of the shape raises `version` and reads the older one here.
 */
type Kept = { version: 1; changes: Partial<Settings> };

const name = 'settings';
/** Kept apart, as only the export menu reads them: see `platform/export/export-options.ts`. */
export const exportOptionsName = 'export';
const kept = storedValue(() => browser.storage.local, name, readKept);

/** As they are by default where the browser's storage does not work. */
export async function loadSettings(): Promise<Settings> {
  const { changes } = await kept.load().catch(() => readKept(undefined));
  return { ...defaultSettings, ...changes };
}

export function saveSettings(changes: Partial<Settings>): Promise<void> {
  return kept.change((value) => {
    Object.assign(value.changes, changes);
  });
}

export function forgetSettings(): Promise<void> {
  return browser.storage.local.remove([name, exportOptionsName]);
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
function readKept(stored: unknown): Kept {
  const { changes } = Object(stored) as Record<string, unknown>;
  const known = Object.entries(Object(changes)).filter(([name, value]) => canBe(name, value));
  return { version: 1, changes: Object.fromEntries(known) };
}
