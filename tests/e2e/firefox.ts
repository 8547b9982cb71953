import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const extensionFolder = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const extensionId = 'unspool@unspool.app';
const uuid = '11111111-2222-4333-8444-555555555555';

/** Where our pages are, as the profile below fixes it. */
export const ownPages = `moz-extension://${uuid}`;

/** Firefox with the extension, X played by the stand-in on `port`. */
export type Firefox = {
  /** A new tab with this page; gives its handle. */
  open(address: string): Promise<string>;
  /** The value of an expression in that tab, promises awaited; it must be plain data. */
  evaluate<Value>(tab: string, expression: string): Promise<Value>;
  /** A picture of the tab, as PNG. */
  screenshot(tab: string): Promise<Buffer>;
  /** The folder that files are saved in. */
  downloads: string;
  close(): Promise<void>;
};

/** Undefined where there is no Firefox. */
export function findFirefox(): string | undefined {
  const places = [
    process.env.UNSPOOL_FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return places.find((path) => path && existsSync(path));
}

/** Driven by WebDriver BiDi, which Firefox speaks without a driver in between. */
export async function startFirefox(path: string, port: number): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'unspool-firefox-'));
  const proxy = await startProxy(port);
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(profile, 'user.js'), preferences(portOf(proxy), downloads));
  const { process: firefox, address } = await launch(path, profile);
  const send = await speak(address);
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await send('webExtension.install', { extensionData: { type: 'path', path: extensionFolder } });

  return {
    async open(url) {
      const { context } = await send('browsingContext.create', { type: 'tab' });
      // Our own pages never tell that they have loaded.
      const wait = url.startsWith('https:') ? 'complete' : 'none';
      await send('browsingContext.navigate', { context, url, wait });
      return context as string;
    },
    async evaluate(tab, expression) {
      const answer = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
        target: { context: tab },
        awaitPromise: true,
      });
      if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails));
      return JSON.parse((answer.result as { value: string }).value);
    },
    async screenshot(tab) {
      const { data } = await send('browsingContext.captureScreenshot', { context: tab });
      return Buffer.from(data as string, 'base64');
    },
    downloads,
    async close() {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill('SIGKILL');
      await ended;
      proxy.closeAllConnections();
      proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function preferences(proxyPort: number, downloads: string): string {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    // The background goes to sleep soon: what was read must outlive it.
    'extensions.background.idle.timeout': 2_000,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // What was copied is read back, which Firefox lets no page do by itself.
    'dom.events.testing.asyncClipboard': true,
    'intl.locale.requested': 'en-US',
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** X's hosts are the stand-in; there are no others. */
async function startProxy(port: number): Promise<Server> {
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', ({ url = '' }, client) => {
    client.on('error', () => undefined);
    if (!/^([\w-]+\.)*(x\.com|twitter\.com|twimg\.com):443$/.test(url)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function launch(
  path: string,
  profile: string,
): Promise<{ process: ChildProcess; address: string }> {
  const args = ['--headless', '--no-remote', '--profile', profile];
  // The second allows the driver into pages of extensions.
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const firefox = spawn(path, [...args, ...remote], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let heard = '';
    firefox.stderr.on('data', (bytes) => {
      heard += bytes;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(heard)?.[1];
      if (found) resolve(found);
    });
    firefox.once('exit', () => reject(new Error(`Firefox ended at once: ${heard}`)));
  });
  return { process: firefox, address };
}

type Answer = Record<string, unknown>;

/** Commands of WebDriver BiDi, each with its answer. */
async function speak(address: string): Promise<(method: string, given: object) => Promise<Answer>> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (message: Answer) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}.`));
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (message) => {
        if (message.type === 'success') resolve(message.result as Answer);
        else reject(new Error(`${method}: ${message.error} ${message.message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
