import { asked, nothingMoreIsAsked } from './asked';
import { expect, test } from './extension';

test('a thread whose posts are all loaded costs X nothing', async ({ extension }) => {
  await extension.openThread('ko');
  const popup = await extension.clickIcon();
  await expect(popup.getByText('All 14 posts')).toBeVisible();
  await nothingMoreIsAsked(extension);
  const forThread = extension.standIn.requests.filter(
    ({ variables }) => variables.focalTweetId === extension.standIn.focal('ko'),
  );
  expect(forThread.map(({ madeBy }) => madeBy)).toEqual(['page']);
});

test('no request goes anywhere but to X and its media hosts', async ({ extension }) => {
  const hosts = new Set<string>();
  extension.context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) hosts.add(url.hostname);
  });
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
  for (const { host } of extension.standIn.requests) hosts.add(host.replace(/:\d+$/, ''));
  const foreign = [...hosts].filter(
    (host) => !/^(x\.com|api\.x\.com|(pbs|video|abs|abs-0)\.twimg\.com)$/.test(host),
  );
  expect(foreign).toEqual([]);
});

test('what is missing is asked for one at a time, at a human pace', async ({ extension }) => {
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
  expect(asked(extension)).toHaveLength(2);
  const [first, second] = asked(extension);
  expect((second?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThanOrEqual(1_500);
});

test('the session’s tokens and cookies are in no message, storage or log', async ({
  extension,
}) => {
  const logged: string[] = [];
  extension.background.on('console', (message) => logged.push(message.text()));
  extension.page.on('console', (message) => logged.push(message.text()));
  await extension.background.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
    const messages: string[] = [];
    Object.assign(globalThis, { messages });
    runtime.onMessage.addListener((message) => void messages.push(JSON.stringify(message)));
    runtime.onConnect.addListener((port) =>
      port.onMessage.addListener((message) => void messages.push(JSON.stringify(message))),
    );
  });
  await extension.openThread('en');
  const popup = await extension.clickIcon();
  popup.on('console', (message) => logged.push(message.text()));
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
  const stored = await extension.background.evaluate(async () => {
    const areas = (
      globalThis as unknown as {
        chrome: { storage: Record<string, { get(key: null): Promise<unknown> }> };
      }
    ).chrome.storage;
    return JSON.stringify(
      await Promise.all(['local', 'session'].map((area) => areas[area]?.get(null))),
    );
  });
  const messages = await extension.background.evaluate(() =>
    (globalThis as unknown as { messages: string[] }).messages.join('\n'),
  );
  expect(stored).toContain('Why ships still burn');
  expect(messages).toContain('Why ships still burn');
  for (const secret of extension.standIn.secrets) {
    expect(stored).not.toContain(secret);
    expect(messages).not.toContain(secret);
    expect(logged.join('\n')).not.toContain(secret);
  }
});

type Listened = { addListener(listener: (message: unknown) => void): void };
type Runtime = {
  runtime: {
    onMessage: Listened;
    onConnect: { addListener(listener: (port: { onMessage: Listened }) => void): void };
  };
};
