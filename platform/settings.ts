import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings } from '@/core/settings';

/** On this device only. A new version of the shape gets a `migrations` entry here. */
const kept = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {}, version: 1 });

export async function loadSettings(): Promise<Settings> {
  return { ...defaultSettings, ...(await kept.getValue()) };
}

export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  await kept.setValue({ ...(await kept.getValue()), ...changes });
}

/** Told of every change, whichever page made it; the answer ends the watching. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return kept.watch((settings) => onChange({ ...defaultSettings, ...settings }));
}
