// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { TextsContext } from '@/components/article/TextsContext';
import { SettingsPage } from '@/components/settings/SettingsPage';
import type { LibraryFacts } from '@/components/settings/settings-page-props';
import { defaultSettings, type Settings } from '@/core/settings';
import { en } from '@/texts/en';
import { settingsEn as words } from '@/texts/settings/en';
import { buttonNamed, click } from './show-reader';

const done: string[] = [];
const note = (name: string) => async () => {
  done.push(name);
};

afterEach(() => {
  render(null, document.body);
  done.length = 0;
});

async function showSettings(
  settings: Partial<Settings> = {},
  library: LibraryFacts = { count: 0 },
): Promise<HTMLElement> {
  await act(() =>
    render(
      <TextsContext.Provider value={en}>
        <SettingsPage
          words={words}
          settings={{ ...defaultSettings, ...settings }}
          change={(changes) => done.push(JSON.stringify(changes))}
          shortcut={['Alt', 'R']}
          changeShortcut={note('change the shortcut')}
          lookAtLibrary={async () => ({ ...library })}
          forgetRead={note('forget what was read')}
          forgetEverything={note('delete everything')}
          version="1.2.3"
        />
      </TextsContext.Provider>,
      document.body,
    ),
  );
  return document.body;
}

test('every switch is a change the reader made', async () => {
  const page = await showSettings();
  for (const each of page.querySelectorAll('[role="switch"]')) await click(each);
  expect(done).toEqual([
    '{"isPlain":true}',
    '{"playsAnimations":false}',
    '{"mayAskX":false}',
    '{"mayAskForReplies":false}',
    '{"readsOnlyVisible":true}',
  ]);
});

test('from how many posts on a thread opens by itself is the reader’s choice, from 2 to 50', async () => {
  const page = await showSettings({ opening: 'long' });
  const field = page.querySelector<HTMLInputElement>('input[type="number"]');
  expect(field?.value).toBe('3');
  for (const value of ['8', '1', '51', '']) {
    if (field) field.value = value;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(done).toEqual(['{"openingFrom":8}']);
  expect(field?.value).toBe('3');
});

test('how many posts is not asked where it decides nothing', async () => {
  const page = await showSettings({ opening: 'always' });
  expect(page.querySelector<HTMLInputElement>('input[type="number"]')?.disabled).toBe(true);
});

test('authors whose threads never open are added by their names, and can be taken out', async () => {
  const page = await showSettings({ neverOpens: ['mira_writes'] });
  const field = page.querySelector<HTMLInputElement>('input[name="handle"]');
  for (const name of ['@haruka_rails', 'Mira_Writes', 'no name']) {
    if (field) field.value = name;
    await act(() => field?.form?.requestSubmit());
  }
  expect(page.querySelector('#handle-problem')?.textContent).toBe(words.notAHandle);
  expect(field?.value).toBe('no name');
  await click(buttonNamed(page, words.removeAuthor({ name: 'mira_writes' })));
  expect(done).toEqual(['{"neverOpens":["mira_writes","haruka_rails"]}', '{"neverOpens":[]}']);
});

test('everything is deleted at the second press, and the reader is told', async () => {
  const page = await showSettings();
  await click(buttonNamed(page, words.forgetEverything));
  expect(done).toEqual([]);
  await click(buttonNamed(page, words.reallyForgetEverything({ count: 0 })));
  expect(done).toEqual(['delete everything']);
  expect(page.querySelector('#kept > [role="status"]')?.textContent).toBe(
    words.forgottenEverything,
  );
});

test('before everything is deleted it is said how many kept threads go with it', async () => {
  const library = { count: 213 };
  const page = await showSettings({}, library);
  // One more was kept in another window.
  library.count = 214;
  await click(buttonNamed(page, words.forgetEverything));
  const named = buttonNamed(page, words.reallyForgetEverything({ count: 214 }));
  expect(named?.textContent).toBe('Delete everything, 214 kept threads included?');
  expect(done).toEqual([]);
});

test('what is used and what is free are told, where the browser says so', async () => {
  const used = words.storageUsed({ used: '3 MB', free: '10 GB' });
  expect((await showSettings()).textContent).not.toContain(words.storageHint);
  render(null, document.body);
  const page = await showSettings({}, { count: 1, room: { used: '3 MB', free: '10 GB' } });
  expect(page.textContent).toContain(used);
});

test('what was read is forgotten at one press, and the reader is told', async () => {
  const page = await showSettings();
  await click(buttonNamed(page, words.forgetRead));
  expect(done).toEqual(['forget what was read']);
  expect(page.querySelector('#kept > [role="status"]')?.textContent).toBe(words.forgottenRead);
});
