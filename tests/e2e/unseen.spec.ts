import { expect, test } from './extension';

test('X’s page finds nothing of ours in its document or messages, and cannot speak to us', async ({
  extension,
}) => {
  const { page } = extension;
  await page.addInitScript(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  });
  await extension.openThread('ko');
  const seen = await page.evaluate(() => {
    const offers: unknown[] = [];
    document.addEventListener('unspool:offer', (event) => offers.push(event));
    document.dispatchEvent(new Event('unspool:call'));
    const { port2 } = new MessageChannel();
    const offer = new MessageEvent('unspool:offer', { ports: [port2], cancelable: true });
    const isTaken = !document.dispatchEvent(offer);
    return {
      offers: offers.length - 1,
      isTaken,
      heard: Reflect.get(globalThis, 'heard'),
      traces: document.documentElement.outerHTML.match(/unspool|chrome-extension/gi),
      names: [fetch.name, XMLHttpRequest.prototype.open.name, XMLHttpRequest.prototype.send.name],
      sources: [fetch, XMLHttpRequest.prototype.open].map(String).join(),
    };
  });
  expect(seen).toMatchObject({ offers: 0, isTaken: false, heard: [], traces: null });
  expect(seen.names).toEqual(['fetch', 'open', 'send']);
  expect(seen.sources.match(/\[native code\]/g)).toHaveLength(2);
});

test('what the page replaces later does not hand it our line', async ({ extension }) => {
  const { page } = extension;
  await extension.openThread('en');
  await page.evaluate(() => {
    const caught: unknown[] = [];
    Reflect.set(globalThis, 'caught', caught);
    for (const name of ['postMessage', 'close', 'start'] as const) {
      const native = MessagePort.prototype[name] as (...args: unknown[]) => void;
      MessagePort.prototype[name] = function (this: MessagePort, ...args: unknown[]) {
        caught.push(name);
        return native.apply(this, args);
      } as never;
    }
    const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
    Object.defineProperty(MessageEvent.prototype, 'data', {
      ...data,
      get(this: MessageEvent) {
        caught.push('data');
        return data?.get?.call(this);
      },
    });
    const native = globalThis.fetch;
    globalThis.fetch = (...args) => {
      caught.push('fetch');
      return native(...args);
    };
  });
  const popup = await extension.clickIcon();
  await expect(popup.getByText('All 25 posts')).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => Reflect.get(globalThis, 'caught'))).toEqual([]);
});
