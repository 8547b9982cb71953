import { expect, test } from 'vitest';
import { installBrowser } from '@/scripts/find-browser.mjs';

const download = {
  what: 'A downloaded one',
  commands: [{ step: 'Downloading', command: 'download', args: [] }],
  limitMs: 1,
};
const packages = {
  what: 'A packaged one',
  commands: [
    { step: 'Asking', command: 'packages', args: ['update'] },
    { step: 'Installing', command: 'packages', args: ['install'] },
  ],
  limitMs: 2,
};

test('a way that fails is told in a line, and what it prints is kept back', async () => {
  const { said, ran, found } = await install([download, packages], 'packages install');
  expect(found).toBe('/there');
  expect(said).toEqual([
    'There is no Chromium on this machine yet.',
    'Downloading …',
    'A downloaded one could not be installed.',
    'Asking …',
    'Installing …',
  ]);
  expect(ran.map(({ output }) => output)).toEqual(['never', 'never', 'never']);
});

test('the first way that works is the last', async () => {
  const { ran } = await install([download, packages], 'download ');
  expect(ran).toHaveLength(1);
});

test('none may work', async () => {
  const { said, found } = await install([download, packages], 'nothing');
  expect(found).toBeUndefined();
  expect(said.at(-1)).toBe('A packaged one could not be installed.');
});

/** `brings` is the command after which there is a browser. */
async function install(ways: object[], brings: string) {
  const said: string[] = [];
  const ran: { output?: string | undefined }[] = [];
  let isThere = false;
  const found = await installBrowser(ways, () => (isThere ? '/there' : undefined), {
    says: (line: string) => said.push(line),
    runs: async (
      command: string,
      args: string[],
      options: { output?: string | undefined } = {},
    ) => {
      ran.push(options);
      isThere ||= `${command} ${args.join(' ')}` === brings;
      return isThere ? 0 : 1;
    },
  });
  return { said, ran, found };
}
