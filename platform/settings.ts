import { browser } from 'wxt/browser';
import {
  type Behaviour,
  behaviour,
  canBe,
  type Kind,
  looks,
  type Settings,
  type Values,
  valuesOf,
} from '@/core/settings';
import { storedValue } from './stored-value';

/**
 * On this device only. Only what the reader changed is kept, so a newer version's defaults hold for
 * everything else; a change of the shape raises `version` and reads the older one here.
 */
type Kept = { version: 2; changes: Record<string, unknown> };

const name = 'settings';
/** Kept apart, as only the export menu reads them: see `platform/export/export-options.ts`. */
export const exportOptionsName = 'export';
const kept = storedValue(() => browser.storage.local, name, readKept);

/** As they are by default where the browser's storage does not work. */
export function loadSettings(): Promise<Settings> {
  return load({ ...behaviour, ...looks });
}

/** Those alone that the background goes by. */
export function loadBehaviour(): Promise<Behaviour> {
  return load(behaviour);
}

export function saveSettings(changes: Partial<Settings>): Promise<void> {
  return kept.change((value) => {
    const known = Object.entries({ ...behaviour, ...looks });
    const all: Record<string, unknown> = { ...value.changes, ...changes };
    // What another version wrote counts where this one knows it.
    const possible = known.filter(([name, kind]) => canBe(kind, all[name]));
    value.changes = Object.fromEntries(possible.map(([name]) => [name, all[name]]));
  });
}

export function forgetSettings(): Promise<void> {
  return browser.storage.local.remove([name, exportOptionsName]);
}

/** Told of every change, whichever page made it; the answer ends the watching. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchBehaviour(() => void loadSettings().then(onChange));
}

/** The same where only the background's settings are wanted. */
export function watchBehaviour(onChange: () => void): () => void {
  const look = (changed: Record<string, unknown>) => {
    if (name in changed) onChange();
  };
  browser.storage.local.onChanged.addListener(look);
  return () => browser.storage.local.onChanged.removeListener(look);
}

async function load<Kinds extends Record<string, Kind>>(kinds: Kinds): Promise<Values<Kinds>> {
  const { changes } = await kept.load().catch(() => readKept(undefined));
  return valuesOf(kinds, changes);
}

function readKept(stored: unknown): Kept {
  const { changes } = Object(stored) as Record<string, unknown>;
  // Version 1 had these two names.
  const { autoOpen, autoOpenFrom, ...others } = Object(changes) as Record<string, unknown>;
  const renamed = { opening: autoOpen === true ? 'long' : undefined, openingFrom: autoOpenFrom };
  return { version: 2, changes: { ...renamed, ...others } };
}
