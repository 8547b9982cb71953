import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepThreads } from '@/platform/library/library';
import { closeLibrary, openLibrary } from '@/platform/library/library-database';
import { listKept } from '@/platform/library/list-library';
import { aKept } from '@/tests/core/library/a-kept';
import { useLibrary } from './use-library';

useLibrary();

const ships = aKept(['Ships burn the worst fuel.'], 1);

/** Which databases are opened by what follows; the browser is one that has just been started. */
async function openedAtStart(follows: () => Promise<unknown>): Promise<string[]> {
  await closeLibrary();
  await fakeBrowser.storage.session.clear();
  return openedBy(follows);
}

async function openedBy(follows: () => Promise<unknown>): Promise<string[]> {
  const open = vi.spyOn(indexedDB, 'open');
  await follows();
  const names = open.mock.calls.map(([name]) => name);
  open.mockRestore();
  return names;
}

const ready = async () => (await openLibrary()).newLog();

test('before the first write after a start of the browser a new log is begun, and once only', async () => {
  await keepThreads([ships]);
  const keepAgain = () => keepThreads([ships]);
  expect(await openedAtStart(keepAgain)).toEqual(['unspool-library', 'unspool-new-log']);
  await closeLibrary();
  expect(await openedBy(keepAgain)).toEqual(['unspool-library']);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['unspool-library']);
});

test('where nothing is kept there is nothing to lose', async () => {
  expect(await openedAtStart(ready)).toEqual(['unspool-library']);
});

test('a page that only reads begins it as well, once it is idle', async () => {
  await keepThreads([ships]);
  const idle: (() => Promise<void>)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => Promise<void>) => idle.push(run));
  expect(await openedAtStart(listKept)).toEqual(['unspool-library']);
  expect(await openedBy(async () => idle[0]?.())).toEqual(['unspool-new-log']);
});

test('where there is no room for it the library is written to all the same', async () => {
  await keepThreads([ships]);
  const { open } = indexedDB;
  await closeLibrary();
  await fakeBrowser.storage.session.clear();
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'unspool-new-log') throw new DOMException('full', 'QuotaExceededError');
    return open.call(indexedDB, name, version);
  });
  await keepThreads([{ ...ships, note: 'Kept all the same.' }]);
  expect(await listKept()).toMatchObject([{ note: 'Kept all the same.' }]);
});

test('a private window, whose databases are in memory, begins none', async () => {
  await keepThreads([ships]);
  const { extension } = fakeBrowser;
  Object.assign(fakeBrowser, { extension: { ...extension, inIncognitoContext: true } });
  expect(await openedAtStart(ready)).toEqual(['unspool-library']);
  Object.assign(fakeBrowser, { extension });
});
