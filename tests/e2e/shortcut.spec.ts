import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { test as base, expect } from './extension';

const hasTools = ['Xvfb', 'xdotool'].every((tool) => spawnSync('which', [tool]).status === 0);

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  display: async ({}, use) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = `:${await firstLine(server)}`;
    const manager = windowManager(display);
    await use(display);
    manager?.kill();
    server.kill();
  },
});

// Its display goes with the test.
test.use({ isAlone: true });
test.skip(!hasTools, 'needs Xvfb and xdotool');

test('the browser assigned the shortcut that the manifest suggests', async ({ extension }) => {
  const shortcuts = await extension.background.evaluate(() => {
    const { commands } = (globalThis as unknown as { chrome: Commands }).chrome;
    return commands.getAll();
  });
  expect(shortcuts).toContainEqual(
    expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+R' }),
  );
});

test('the shortcut opens the reader, and asks for the rest as the icon does', async ({
  extension,
  display,
}) => {
  await extension.openThread('en');
  await extension.page.bringToFront();
  await extension.page.locator('article').first().hover();
  execFileSync('xdotool', ['key', 'alt+r'], { env: { ...process.env, DISPLAY: display } });
  const popup = await extension.openedPopup();
  await expect(popup.locator('article h1')).toHaveText(
    'Why ships still burn the worst fuel on earth',
  );
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
});

/** The number of its display, written when it is ready. */
function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
}

/** Without one some machines give no window the focus; where none is installed we try without. */
function windowManager(display: string): ChildProcess | undefined {
  if (spawnSync('which', ['openbox']).status !== 0) return undefined;
  return spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
}

type Commands = { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
