import * as fake from 'fake-indexeddb';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeLibrary } from '@/platform/library/library-database';

const names = Object.keys(fake).filter((name) => /^IDB/.test(name));

/** A new database in memory for each test of a file, and none of it left for the next file. */
export function useLibrary(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    for (const name of names) vi.stubGlobal(name, Reflect.get(fake, name));
    vi.stubGlobal('indexedDB', new fake.IDBFactory());
  });
  afterEach(closeLibrary);
  afterEach(() => void vi.restoreAllMocks());
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}
