import { browser } from 'wxt/browser';
import {
  canBeOption,
  defaultExportOptions,
  type ExportOptions,
} from '@/core/export/export-options';
import { exportOptionsName } from '@/platform/settings';
import { storedValue } from '@/platform/stored-value';

/** On this device only; as with settings, only what the reader changed. */
type Kept = { version: 1; changes: Partial<ExportOptions> };

const kept = storedValue(() => browser.storage.local, exportOptionsName, readKept);

/** As they are by default where the browser's storage does not work. */
export async function loadExportOptions(): Promise<ExportOptions> {
  const { changes } = await kept.load().catch(() => readKept(undefined));
  return { ...defaultExportOptions, ...changes };
}

export function saveExportOptions(changes: Partial<ExportOptions>): Promise<void> {
  return kept.change((value) => {
    Object.assign(value.changes, changes);
  });
}

/** What another version wrote counts where this one knows it; all else is as by default. */
function readKept(stored: unknown): Kept {
  const { changes } = Object(stored) as Record<string, unknown>;
  const known = Object.entries(Object(changes)).filter(([name, value]) => canBeOption(name, value));
  return { version: 1, changes: Object.fromEntries(known) };
}
