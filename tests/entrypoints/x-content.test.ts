// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import content from '@/entrypoints/x.content';
import type { Filed, FromTab, TabDescription, ToTab } from '@/platform/messages';
import { offerPort } from '@/x/capture/capture-port';

type Listener = (message: ToTab, sender: object, respond: (answer: unknown) => void) => unknown;

let messages: unknown[];
/** What the background says next; undefined where it is stopped before it can. */
let filed: (Filed | undefined)[];
let page: MessagePort;
let tell: Listener;
let moves: (() => void)[];

class PortEvent extends Event {
  ports: MessagePort[];
  constructor(name: string, { ports = [], ...init }: { ports?: MessagePort[] } & EventInit = {}) {
    super(name, init);
    this.ports = ports;
  }
}

beforeEach(() => {
  fakeBrowser.reset();
  messages = [];
  filed = [];
  moves = [];
  vi.stubGlobal('navigation', {
    addEventListener: (_: string, tellMove: () => void) => moves.push(tellMove),
  });
  vi.stubGlobal('MessageEvent', PortEvent);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    messages.push(message);
    return (message as { type: string }).type === 'captured' && filed.length > 0
      ? filed.shift()
      : {};
  }) as never);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(((one: Listener) => {
    tell = one;
  }) as never);
  goTo('100');
  page = offerPort();
  void content.main({} as never);
});
afterEach(async () => {
  page.close();
  await pageStarts();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the background hears of posts, and of leaving one, but of no other address', async () => {
  await vi.waitFor(() => expect(addressesTold()).toEqual([addressOf('100')]));
  moveTo('https://x.com/home');
  await vi.waitFor(() => expect(addressesTold()).toHaveLength(2));
  moveTo('https://x.com/explore');
  moveTo('https://x.com/notifications');
  moveTo(addressOf('200'));
  await vi.waitFor(() => expect(addressesTold().at(-1)).toBe(addressOf('200')));
  expect(addressesTold()).toEqual([addressOf('100'), 'https://x.com/home', addressOf('200')]);
});

test('a document that begins at no post tells nobody', async () => {
  await vi.waitFor(() => expect(addressesTold()).toHaveLength(1));
  messages = [];
  moveTo('https://x.com/home');
  await vi.waitFor(() => expect(addressesTold()).toHaveLength(1));
  messages = [];
  // A second document, as far as the script can tell; it has no line.
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  void content.main({} as never);
  moveTo('https://x.com/explore');
  moveTo(addressOf('300'));
  await vi.waitFor(() => expect(addressesTold()).toContain(addressOf('300')));
  expect(new Set(addressesTold())).toEqual(new Set([addressOf('300')]));
});

test('a post that X does not have says nothing about the next one opened in the same page', async () => {
  filed = [{ failure: { type: 'post-unavailable' } }];
  page.postMessage({ ...heard, variables: { focalTweetId: '100' } });
  await vi.waitFor(async () =>
    expect((await description()).failure?.type).toBe('post-unavailable'),
  );
  goTo('200');
  expect((await description()).failure).toBeUndefined();
});

test('a post that X does not have says nothing about the one that is open', async () => {
  filed = [{ failure: { type: 'post-unavailable' } }];
  page.postMessage({ ...heard, variables: { tweetId: '300' } });
  await vi.waitFor(() =>
    expect(messages).toContainEqual(expect.objectContaining({ type: 'captured' })),
  );
  expect((await description()).failure).toBeUndefined();
});

test('that X has locked the account holds for every post', async () => {
  filed = [{ failure: { type: 'account-locked' } }];
  page.postMessage({ ...heard, variables: { focalTweetId: '100' } });
  await vi.waitFor(async () => expect((await description()).failure?.type).toBe('account-locked'));
  goTo('200');
  expect((await description()).failure?.type).toBe('account-locked');
});

test('what X refused for a time is over when that time is', async () => {
  filed = [{ failure: { type: 'rate-limited', until: 99_999_999_999_000 } }];
  page.postMessage({ ...heard, variables: { focalTweetId: '100' } });
  await vi.waitFor(async () => expect((await description()).failure?.type).toBe('rate-limited'));
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now');
  for (const [later, type] of [
    [3_500_000, 'rate-limited'],
    [3_600_001, undefined],
    // The clock was an hour ahead when it was noted.
    [-3_600_000, undefined],
  ] as const) {
    clock.mockReturnValue(now + later);
    expect((await description()).failure?.type).toBe(type);
  }
});

test('the visible page is read for the post that is open, and for no other', async () => {
  document.body.innerHTML = '<main><article>Hello</article></main>';
  const read = (post: string) => say({ type: 'read markup', focal: post as never });
  expect(await read('100')).toContain('Hello');
  goTo('200');
  expect(await read('100')).toBe('');
  expect(await read('200')).toContain('Hello');
});

test('what goes wrong in the page is told to the background, without its words', async () => {
  vi.spyOn(document, 'querySelector').mockImplementation(() => {
    throw new RangeError('a word of a post');
  });
  vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
    throw new RangeError('a word of a post');
  });
  expect(await say({ type: 'read markup', focal: '100' as never })).toBeUndefined();
  const kinds = messages.flatMap((message) =>
    (message as { type: string }).type === 'bug' ? [(message as { kind: string }).kind] : [],
  );
  expect(kinds).toEqual([expect.stringMatching(/^page: RangeError/)]);
});

test('an answer too long to read is an answer all the same', async () => {
  page.onmessage = ({ data }) =>
    page.postMessage({ ...heard, number: data.number, text: 'x'.repeat(16_000_001) });
  expect(await ask('100')).toMatchObject({ type: 'not answered' });
});

describe('while the page is asked for one thing', () => {
  let asked: { number: number; ask: { id: string } }[];
  const noNetwork = { type: 'not answered', because: 'no network' };

  beforeEach(() => {
    asked = [];
    page.onmessage = ({ data }) => asked.push(data);
  });

  async function answer(place: number, id: string): Promise<void> {
    await vi.waitFor(() => expect(asked.map(({ ask }) => ask.id)[place]).toBe(id));
    page.postMessage({ number: asked[place]?.number, because: 'no network' });
  }

  test('who asks for the same waits for the same answer', async () => {
    const answers = [ask('1'), ask('1')];
    await answer(0, '1');
    expect(await Promise.all(answers)).toEqual([noNetwork, noNetwork]);
    expect(asked).toHaveLength(1);
  });

  test('who asks for another is to decide anew once that is answered, and is not in its way', async () => {
    const first = ask('1');
    let isAnswered = false;
    void first.then(() => {
      isAnswered = true;
    });
    const others = ['2', '3'].map(async (id) => [await ask(id), isAnswered]);
    await answer(0, '1');
    const notAsked = [{ type: 'not answered', because: 'another first' }, true];
    expect(await Promise.all(others)).toEqual([notAsked, notAsked]);
    const again = ask('2');
    await answer(1, '2');
    expect([await first, await again]).toEqual([noNetwork, noNetwork]);
    expect(asked).toHaveLength(2);
  });
});

describe('asked the same again after the answer came', () => {
  let asked: number;
  const minute = 60_000;

  beforeEach(() => {
    asked = 0;
    page.onmessage = ({ data }) => {
      asked += 1;
      page.postMessage({ number: data.number, because: 'no network' });
    };
  });

  test.each([0, minute])(
    'by a background that had looked before, it says it again, %i ms later',
    async (later) => {
      const lookedAt = Date.now();
      const first = await ask('1', { lookedAt });
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + later);
      expect(await ask('1', { lookedAt })).toEqual(first);
      expect(asked).toBe(1);
    },
  );

  test('by one that has looked since, the page is asked anew', async () => {
    await ask('1');
    await ask('1', { lookedAt: Date.now() + 1 });
    expect(asked).toBe(2);
  });

  test('after the clock was set back, the page is asked anew', async () => {
    await ask('1');
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - minute);
    await ask('1', { lookedAt: Date.now() });
    expect(asked).toBe(2);
  });
});

test('an answer that the background was stopped over is filed by the next one', async () => {
  filed = [undefined, { failure: { type: 'not-held' } }];
  page.onmessage = ({ data }) => page.postMessage({ ...heard, number: data.number });
  expect(await ask('1')).toEqual({ type: 'answered', filed: { failure: { type: 'not-held' } } });
});

describe('which thread an answer belongs to', () => {
  const detail = (focal: string, words = '') => ({
    ...heard,
    variables: { focalTweetId: focal },
    text: `{"rest_id":"${focal}","text":"${words}"}`,
  });

  test('one of the open post is told at once', async () => {
    page.postMessage(detail('100'));
    await vi.waitFor(() => expect(capturesTold()).toEqual([['100', addressOf('100')]]));
  });

  test('one that X asked for before it changed the address is told as soon as it does', async () => {
    page.postMessage(detail('200'));
    await heardBy(page);
    expect(capturesTold()).toEqual([]);
    moveTo(addressOf('200'));
    await vi.waitFor(() => expect(capturesTold()).toEqual([['200', addressOf('200')]]));
    moveTo(addressOf('100'));
    moveTo(addressOf('200'));
    await heardBy(page);
    expect(capturesTold()).toHaveLength(1);
  });

  test('one that comes after its post was left is told where that is opened again', async () => {
    moveTo('https://x.com/home');
    page.postMessage(detail('100'));
    await heardBy(page);
    expect(capturesTold()).toEqual([]);
    moveTo(addressOf('100'));
    await vi.waitFor(() => expect(capturesTold()).toEqual([['100', addressOf('100')]]));
  });

  test('one of another post that has the open one in it is told at once', async () => {
    const answer = detail('300');
    page.postMessage({ ...answer, text: `[${answer.text},{"rest_id":"100"}]` });
    await vi.waitFor(() => expect(capturesTold()).toEqual([['300', addressOf('100')]]));
  });

  test('one that is loaded ahead and never opened is told nobody, and three wait at most', async () => {
    for (const id of ['201', '202', '203', '204']) page.postMessage(detail(id));
    await heardBy(page);
    moveTo(addressOf('201'));
    moveTo(addressOf('300'));
    await heardBy(page);
    expect(capturesTold()).toEqual([]);
    moveTo(addressOf('204'));
    await vi.waitFor(() => expect(capturesTold()).toEqual([['204', addressOf('204')]]));
  });

  test('one that is older than five minutes is not told', async () => {
    page.postMessage(detail('200'));
    await heardBy(page);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 300_001);
    moveTo(addressOf('200'));
    await heardBy(page);
    expect(capturesTold()).toEqual([]);
  });

  test('what we asked for is told with the thread it is for, whatever is open by then', async () => {
    page.onmessage = ({ data }) => page.postMessage({ ...detail('500'), number: data.number });
    const answered = ask('500');
    moveTo('https://x.com/home');
    await answered;
    expect(messages).toContainEqual(expect.objectContaining({ type: 'captured', thread: '100' }));
  });
});

/** All that was sent before has arrived, and what follows from it was told. */
async function heardBy(port: MessagePort): Promise<void> {
  const before = messages.length;
  port.postMessage({ ...heard, status: 500, text: 'the last one' });
  await vi.waitFor(() => expect(JSON.stringify(messages.slice(before))).toContain('the last one'));
}

/** Post and address of each answer that the background heard of, refusals left out. */
function capturesTold(): [string | undefined, string][] {
  return (messages as FromTab[]).flatMap((message) =>
    message.type === 'captured' && message.capture.status === 200
      ? [[message.capture.request.focal, message.description.address] as [string, string]]
      : [],
  );
}

const heard = { variables: {}, status: 200, text: '{}', limits: [] };

function ask(id: string, { lookedAt = Date.now() } = {}): Promise<unknown> {
  const wanted = { id: id as never } as const;
  return say({ type: 'ask', ask: wanted, thread: '100' as never, lookedAt });
}

async function description(): Promise<TabDescription> {
  return (await say({ type: 'describe' })) as TabDescription;
}

function say(message: ToTab): Promise<unknown> {
  return new Promise((respond) => tell(message, { id: fakeBrowser.runtime.id }, respond));
}

function goTo(id: string): void {
  Reflect.get(window, 'happyDOM').setURL(addressOf(id));
}

/** The parser adds an element: from here on nobody meets in this document. */
async function pageStarts(): Promise<void> {
  document.head.append(document.createElement('meta'));
  await new Promise((resolve) => setTimeout(resolve));
}

/** As X does, without a new document. */
function moveTo(address: string): void {
  Reflect.get(window, 'happyDOM').setURL(address);
  for (const tellMove of moves) tellMove();
}

function addressOf(id: string): string {
  return `https://x.com/mira/status/${id}`;
}

function addressesTold(): string[] {
  return (messages as FromTab[]).flatMap((message) =>
    message.type === 'moved' ? message.description.address : [],
  );
}
