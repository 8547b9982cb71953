// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '@/core/article';
import type { Failure } from '@/core/failure';
import type { Reading } from '@/core/reading';
import { barEn } from '@/texts/bar/en';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import { anAuthor, aPost, aThread } from './an-article';
import { aKoreanArticle, anArabicArticle, anEnglishArticle } from './sample-articles';
import { buttonNamed, click, hideReader, press, rested, showReader } from './show-reader';
import { someExports } from './some-exports';

afterEach(hideReader);

describe('an article on screen', () => {
  test('has one title, one byline and its sections as headings, in order', async () => {
    const { page } = await showReader({
      article: aKoreanArticle(),
      reading: { ...rested, thread: aThread(14) },
      texts: ko,
    });
    expect(page.querySelectorAll('article h1')).toHaveLength(1);
    expect(page.querySelectorAll('.byline')).toHaveLength(1);
    expect([...page.querySelectorAll('article h2')].map((heading) => heading.textContent)).toEqual([
      'I. 빚이 아니라 ‘약속’이라는 말',
      '둘째, 땅을 먼저 산 사람들',
      'III. 계약서의 새 문장',
      '결론: 느린 것이 이긴다',
    ]);
  });

  test('says in the bar that it is whole', async () => {
    const { page } = await showReader({
      article: aKoreanArticle(),
      reading: { ...rested, thread: aThread(14) },
      texts: ko,
    });
    expect(page.querySelector('.status')?.textContent).toContain('글 14개 전부');
  });

  test('is read in the direction of its own language', async () => {
    const { page } = await showReader({
      article: anArabicArticle(),
      reading: { ...rested, thread: aThread(12) },
    });
    const article = page.querySelector('article');
    expect([article?.lang, article?.dir]).toEqual(['ar', 'rtl']);
    expect(page.querySelector('bdi .mention')?.textContent).toBe('@city_walks');
  });

  test('names author and date where there is no title of the author’s', async () => {
    const { title: _, ...untitled } = anEnglishArticle();
    const { page } = await showReader({
      article: untitled,
      reading: { ...rested, thread: aThread(25) },
    });
    expect(page.querySelector('h1')?.textContent).toBe('A thread by Mira Holm, 2 January 2026');
  });

  test('has its date written out where there is no title, in the reader’s language', async () => {
    const { title: _, ...untitled } = aKoreanArticle();
    const reading = { ...rested, thread: aThread(14) };
    const dateIn = async (texts: typeof en) => {
      const { page } = await showReader({ article: untitled, reading, texts });
      return page.querySelector('.byline time')?.textContent;
    };
    expect(await dateIn(ko)).toContain(ko.date(untitled.publishedAt));
    expect(await dateIn(en)).toContain(en.date(untitled.publishedAt));
  });

  test('a post that stands alone is not called a thread', async () => {
    const { title: _, ...untitled } = anEnglishArticle();
    const { page } = await showReader({
      article: { ...untitled, postCount: 1 },
      reading: { ...rested, thread: aThread(1) },
    });
    expect(page.querySelector('h1')?.textContent).toBe('A post by Mira Holm, 2 January 2026');
    expect(page.querySelector('.status')?.textContent).toBe('');
    expect(page.querySelector('.end .dotted')?.textContent).toBe('2 January 2026');
  });

  test('opens every link in a new tab that learns nothing of this one', async () => {
    const { page } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread: aThread(25) },
    });
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });

  test('lets no screen reader and no Tab key stumble over the marks between paragraphs', async () => {
    const { page } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread: aThread(25) },
    });
    const marks = [...page.querySelectorAll<HTMLElement>('a.passage')];
    expect(marks.length).toBeGreaterThan(10);
    for (const mark of marks) {
      expect([mark.ariaHidden ?? mark.getAttribute('aria-hidden'), mark.tabIndex]).toEqual([
        'true',
        -1,
      ]);
    }
  });

  test('a name whose letters turn the line cannot turn ours', async () => {
    const { title: _, ...untitled } = anEnglishArticle();
    const author = { ...anAuthor, name: 'Mira \u202eHolm' };
    const { page } = await showReader({
      article: { ...untitled, author },
      reading: { ...rested, thread: aThread(25) },
    });
    expect(page.querySelector('h1')?.textContent).toBe(
      'A thread by \u2068Mira Holm\u2069, 2 January 2026',
    );
  });

  test('shows pictures with their size, without a referrer, and what the author said of them', async () => {
    const { page } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread: aThread(25) },
    });
    const [first, second] = page.querySelectorAll<HTMLImageElement>('.is-grid img');
    expect(first?.alt).toBe('A row of purifiers, each the size of a wardrobe.');
    expect(second?.alt).toBe('Photo 2 of 2, without a description');
    expect(first?.getAttribute('width')).toBe('1200');
    expect(first?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(first?.getAttribute('srcset')).toContain('name=small 680w');
  });

  test('a picture that does not come leaves its description in its place', async () => {
    const { page } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread: aThread(25) },
    });
    const [first, second] = page.querySelectorAll<HTMLImageElement>('.is-grid img');
    first?.dispatchEvent(new Event('error'));
    expect([first?.className, second?.className]).toEqual(['is-missing', '']);
  });

  test('keeps sensitive pictures veiled until one asks', async () => {
    const { page } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread: aThread(25) },
    });
    expect(page.querySelector<HTMLDetailsElement>('.sensitive')?.open).toBe(false);
  });

  test('keeps replies out of the article, folded, with the author’s answers marked', async () => {
    const stoker = { ...anAuthor, handle: 'stoker', name: 'Old Stoker' };
    const discussion = [
      {
        post: aPost({ id: '901', text: 'The smell never leaves.', author: stoker }),
        isByAuthor: false,
        replies: [
          { post: aPost({ id: '902', text: 'Which ship?' }), isByAuthor: true, replies: [] },
        ],
      },
    ];
    const { page } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread: aThread(25, { discussion }) },
    });
    expect(page.querySelector('article')?.textContent).not.toContain('The smell');
    expect(page.querySelector<HTMLDetailsElement>('.discussion')?.open).toBe(false);
    const answer = page.querySelector('.replies .is-depth-1 .is-author');
    expect(answer?.textContent).toContain('Which ship?');
    expect(answer?.querySelector('.mark')?.textContent).toBe('author');
  });
});

describe('while posts are still coming', () => {
  const gathering: Reading = {
    ...rested,
    activity: 'gathering',
    thread: aThread(9, {
      completeness: { type: 'partial', reason: 'more to load', expected: 14 },
    }),
  };

  test('says how many of how many, and stops at one word', async () => {
    const { page, done } = await showReader({
      article: aKoreanArticle(),
      reading: gathering,
      texts: ko,
    });
    expect(page.querySelector('.status')?.textContent).toContain('글 14개 중 9개');
    await vi.waitFor(() => expect(page.querySelectorAll('.dots .is-here')).toHaveLength(9));
    expect(page.querySelector('[aria-live]')?.textContent).toContain('14개 중 9개');
    await click(buttonNamed(page, '멈추기'));
    expect(done).toEqual(['stop']);
  });

  test('the passages on screen are the same elements before and after', async () => {
    const article = aKoreanArticle();
    const { page } = await showReader({
      article: { ...article, body: article.body.slice(3) },
      reading: gathering,
    });
    const before = [...page.querySelectorAll('.block')];
    await showReader({ article, reading: gathering });
    const after = new Set(page.querySelectorAll('.block'));
    expect(before.every((block) => after.has(block))).toBe(true);
    expect(after.size).toBe(before.length + 3);
  });
});

describe('once nothing more is to come', () => {
  test('the last words but what the author asks for have the end mark', async () => {
    const article = anEnglishArticle();
    expect(article.body.at(-1)?.type).toBe('aside');
    const { page } = await showReader({ article, reading: { ...rested, thread: aThread(25) } });
    const marked = [...page.querySelectorAll('.is-last')];
    expect(marked.map(({ id }) => id)).toEqual([article.body.at(-2)?.id]);

    await showReader({
      article,
      reading: { ...rested, activity: 'gathering', thread: aThread(25) },
    });
    expect(page.querySelector('.is-last')).toBeNull();
  });
});

describe('when something is missing', () => {
  const thread = aThread(11, {
    completeness: { type: 'partial', reason: 'more to load', expected: 14, missing: [4, 7, 8] },
  });

  test('tells what, and gets the rest at a click', async () => {
    const { page, done } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread, canAskForRest: true },
    });
    expect(page.querySelector('.missing')?.textContent).toContain('Posts 4, 7 and 8 are missing.');
    await click(page.querySelector('.missing button'));
    await click(page.querySelector('.status button'));
    expect(done).toEqual(['get the rest', 'get the rest']);
  });

  test('tells why it stops in one sentence, and the rest behind “Why?” in the bar', async () => {
    const { page } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread, failure: { type: 'rate-limited' } },
    });
    const said = (where: string) =>
      [...page.querySelectorAll(where)].map((words) => words.textContent);
    expect(said('.missing p')).toEqual(['X asks us to wait']);
    await vi.waitFor(() =>
      expect(said('.status')).toEqual([`11 of 14 posts${barEn.reasons['rate-limited']}Why?`]),
    );
    await click(buttonNamed(page, 'Why?'));
    await vi.waitFor(() => expect(page.querySelector('.why')).not.toBeNull());
    expect(said('.why h2, .why p:not(.why-ways)')).toEqual([
      'X asks us to wait',
      'Too many posts were asked for in a short time; try again in a quarter of an hour.',
      'Posts 4, 7 and 8 are missing.',
    ]);
  });

  test('the rest can be wished for at the time that X set, and the wish be taken back', async () => {
    const until = Date.now() + 60_000;
    const failure: Failure = { type: 'rate-limited', until };
    const { page, done } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread, failure },
    });
    const at = { at: new Date(until) };
    await vi.waitFor(() => expect(buttonNamed(page, barEn.getRestAt(at))).toBeDefined());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      await click(buttonNamed(page, barEn.getRestAt(at)));
      expect(page.querySelector('.status')?.textContent).toContain(barEn.waitingUntil(at));
      await click(page.querySelector('.status button'));
      await act(async () => void (await vi.advanceTimersByTimeAsync(70_000)));
      expect(done).toEqual([]);
      vi.setSystemTime(until - 60_000);
      await click(buttonNamed(page, barEn.getRestAt(at)));
      await act(async () => void (await vi.advanceTimersByTimeAsync(59_000)));
      expect(done).toEqual([]);
      await act(async () => void (await vi.advanceTimersByTimeAsync(1_500)));
      expect(done).toEqual(['try again']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('what X’s page has not loaded is got where it is missing', async () => {
    const article = anEnglishArticle();
    const gap: Block = {
      type: 'gap',
      id: 'gap:2',
      direction: 'ltr',
      gap: { type: 'gap', reason: 'not-loaded', count: 2 },
    };
    const body = [...article.body.slice(0, 2), gap, ...article.body.slice(2)];
    const { page, done } = await showReader({
      article: { ...article, body },
      reading: { ...rested, thread, canAskForRest: true },
    });
    await click(page.querySelector('.gap button'));
    expect(done).toEqual(['get the rest']);
  });

  test('tells why it stopped, and what one read stays', async () => {
    const { page, done } = await showReader({
      article: anEnglishArticle(),
      reading: { ...rested, thread, failure: { type: 'offline' } },
    });
    expect(page.querySelector('article h1')).not.toBeNull();
    expect(page.querySelector('.missing')?.textContent).toContain(
      'You went offline, so it stops here.',
    );
    await click(page.querySelector('.missing button'));
    expect(done).toEqual(['try again']);
  });
});

describe('without an article', () => {
  const ways: [Failure, string][] = [
    [{ type: 'no-thread-here' }, 'Open X'],
    [{ type: 'not-on-x' }, 'Open X'],
    [{ type: 'signed-out' }, 'Sign in to X'],
    [{ type: 'page-opened-before' }, 'Reload the page'],
    [{ type: 'access-withheld' }, 'Allow on X'],
    [{ type: 'reads-only-visible' }, 'Open the post on X'],
    [{ type: 'nothing-captured' }, 'Reload the page'],
    [{ type: 'post-unavailable' }, 'Open the post on X'],
    [{ type: 'unreadable' }, 'Try again'],
    [{ type: 'tab-gone' }, 'Open the post on X'],
    [{ type: 'offline' }, 'Try again'],
    [{ type: 'too-slow' }, 'Try again'],
    [{ type: 'rate-limited', until: 0 }, 'Try again'],
    [{ type: 'account-locked' }, 'Open X'],
    [{ type: 'blocked-by-x' }, 'Open the post on X'],
    [{ type: 'request-outdated' }, 'Reload the page'],
    [{ type: 'token-expired' }, 'Reload the page'],
    [{ type: 'budget-spent', until: 0 }, 'Try again'],
    [{ type: 'asking-is-off' }, 'Allow asking X'],
    [{ type: 'not-recorded' }, 'Try again'],
    [{ type: 'not-held' }, 'Open the post on X'],
    [{ type: 'updated' }, 'Reload the page'],
    [{ type: 'bug' }, 'Report for a bug'],
  ];

  test.each(ways)('%o: one sentence, and one thing to do', async (failure, way) => {
    const { focal, url } = aThread(1);
    const { page } = await showReader({
      reading: { ...rested, focal, url, failure },
      actions: { reloadPage: () => {}, grantAccess: () => {}, openDiagnostics: () => {} },
    });
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const offered = [...page.querySelectorAll('.state .button')];
    expect(offered.map((button) => button.textContent)).toEqual([way]);
  });

  test('waits quietly as long as nothing is known', async () => {
    const { page } = await showReader({ reading: { ...rested, activity: 'waiting' } });
    expect(page.querySelector('.state')?.textContent).toBe('Reading the thread…');
  });

  test('offers no tool that would do nothing', async () => {
    const { page } = await showReader({ reading: { ...rested, failure: { type: 'not-on-x' } } });
    const tools = [...page.querySelectorAll('.tool')].map((tool) =>
      tool.getAttribute('aria-label'),
    );
    expect(tools).toEqual(['Text and theme']);
  });
});

describe('by keyboard', () => {
  const shown = { article: anEnglishArticle(), reading: { ...rested, thread: aThread(25) } };

  test('the toolbar is one stop, and the arrow keys walk in it', async () => {
    const { page } = await showReader(shown);
    const tools = [...page.querySelectorAll<HTMLElement>('.tools .tool')];
    expect(tools.filter((tool) => tool.tabIndex === 0)).toHaveLength(1);
    tools[0]?.focus();
    await press('ArrowRight', {}, tools[0]);
    expect(document.activeElement).toBe(tools[1]);
    await press('End', {}, tools[1]);
    expect(document.activeElement).toBe(tools.at(-1));
    await press('ArrowRight', {}, tools.at(-1));
    expect(document.activeElement).toBe(tools[0]);
  });

  test('o shows the posts as they were written, and Escape goes back', async () => {
    const { page } = await showReader(shown);
    await press('o');
    expect(page.querySelectorAll('.originals li')).toHaveLength(25);
    expect(page.querySelector('.originals')?.textContent).toContain('Words of post number 1');
    await press('Escape');
    expect(page.querySelector('.originals')).toBeNull();
  });

  test('t, + and - change theme and size', async () => {
    const { done } = await showReader(shown);
    await press('t');
    await press('+');
    await press('-');
    expect(done).toEqual([
      'change {"theme":"light"}',
      'change {"textSize":110}',
      'change {"textSize":90}',
    ]);
  });

  test.each([
    ['Korean', 'ㅅ'],
    ['Russian', 'е'],
    ['Arabic', 'ف'],
    ['Greek', 'τ'],
    ['an input method that waits', 'Process'],
  ])('a key works by where it is in %s', async (_, key) => {
    const { done } = await showReader(shown);
    await press(key, { code: 'KeyT' });
    expect(done).toEqual(['change {"theme":"light"}']);
  });

  test('a Latin layout is taken at its word, wherever its letters are', async () => {
    const { done, page } = await showReader(shown);
    await press('y', { code: 'KeyT' });
    expect(done).toEqual([]);
    await press('t', { code: 'KeyK' });
    expect(done).toEqual(['change {"theme":"light"}']);
    await press('ظ', { code: 'Slash', shiftKey: true });
    expect(page.querySelector('dialog')?.getAttribute('aria-label')).toBe('Keyboard shortcuts');
  });

  test('keys sleep while a modifier is held or somebody types', async () => {
    const { done } = await showReader(shown);
    await press('t', { ctrlKey: true });
    const field = document.createElement('input');
    document.body.append(field);
    await press('t', {}, field);
    expect(done).toEqual([]);
  });

  test('c lists the sections, and Escape closes the list', async () => {
    const { page } = await showReader(shown);
    await press('c');
    expect(page.querySelectorAll('dialog .contents a')).toHaveLength(4);
    await press('Escape', {}, page.querySelector('dialog') ?? undefined);
    expect(page.querySelector('dialog')).toBeNull();
  });

  test('every key that a tool or a row names is in the list of keys', async () => {
    const exports = async () => someExports();
    const { page } = await showReader({ ...shown, actions: { exports } });
    const named = new Set<string>();
    const note = () => {
      for (const one of page.querySelectorAll('[aria-keyshortcuts]')) {
        named.add(one.getAttribute('aria-keyshortcuts') ?? '');
      }
    };
    note();
    for (const opened of [en.exports, en.more]) {
      await click(buttonNamed(page, opened));
      note();
      await press('Escape', {}, page.querySelector('dialog') ?? undefined);
    }
    expect(named.size).toBeGreaterThan(3);
    await press('?');
    await act(() => vi.dynamicImportSettled());
    const listed = [...page.querySelectorAll('dialog kbd')].map(({ textContent }) => textContent);
    expect([...named].filter((key) => !listed.includes(key))).toEqual([]);
  });

  test('what is chosen in the sheet of looks is a change the reader made', async () => {
    const { page, done } = await showReader(shown);
    await click(buttonNamed(page, 'Text and theme'));
    const choice = (words: string) =>
      [...page.querySelectorAll('dialog label')]
        .find(({ textContent }) => textContent?.endsWith(words))
        ?.querySelector('input');
    await click(choice('Sepia'));
    await click(choice('Airy'));
    await click(choice('Pictures'));
    await click(buttonNamed(page, 'Larger text'));
    expect(done).toEqual([
      'change {"theme":"sepia"}',
      'change {"lineHeight":"airy"}',
      'change {"showsPictures":false}',
      'change {"textSize":110}',
    ]);
  });

  test('copying says whether it worked', async () => {
    const copy = vi.fn(async () => true);
    const exports = async () => someExports({ copy });
    const { page } = await showReader({ ...shown, actions: { exports } });
    await press('m');
    await vi.waitFor(() =>
      expect(page.querySelector('[aria-live]')?.textContent).toBe('Copied as Markdown · 25 posts'),
    );
    expect(copy).toHaveBeenCalledWith('md');
  });

  test('posts of a protected author are not copied by key before the reader has been told', async () => {
    const copy = vi.fn(async () => true);
    const exports = async () => someExports({ copy, isProtected: true });
    const { page } = await showReader({ ...shown, actions: { exports } });
    await press('m');
    await vi.waitFor(() =>
      expect(page.querySelector('dialog')?.textContent).toContain('Only followers of'),
    );
    expect(copy).not.toHaveBeenCalled();
  });
});

describe('coming back to a thread', () => {
  const shown = { article: anEnglishArticle(), reading: { ...rested, thread: aThread(25) } };

  test('new posts since the last reading are counted', async () => {
    const { page } = await showReader({ ...shown, reading: { ...shown.reading, newPosts: 3 } });
    expect(page.querySelector('.status')?.textContent).toContain('3 new posts since you read this');
  });

  test('a look that found nothing says so with its time, under the tool, at the end and in the menu', async () => {
    const at = new Date(2026, 10, 30, 14, 32);
    const nothing = barEn.nothingNew({ at });
    const actions = { lookForNew: () => undefined };
    await showReader({ ...shown, actions });
    const looked = { ...shown.reading, newPosts: 0, lookedAt: at.getTime() };
    const { page } = await showReader({ ...shown, actions, reading: looked });
    expect(page.querySelector('.reader > [role="status"]')?.textContent).toBe(nothing);
    expect(page.querySelector('.outcome')?.textContent).toBe(nothing);
    expect(page.querySelector('.end-words:not(:has(a))')?.textContent).toBe(nothing);
    expect(buttonNamed(page, 'Look again')).not.toBeNull();
    await click(buttonNamed(page, 'More'));
    const row = [...page.querySelectorAll('[role="menuitem"]')].find((each) =>
      each.textContent?.includes('Look for new posts'),
    );
    expect(row?.textContent).toContain(barEn.time({ at }));
  });

  test('a look that found some says how many, and one before this reading opened says nothing', async () => {
    const at = new Date(2026, 10, 30, 14, 32).getTime();
    const reading = { ...shown.reading, lookedAt: at };
    await showReader({ ...shown, reading });
    const { page } = await showReader({ ...shown, reading });
    expect(page.querySelector('.outcome')).toBeNull();
    const gathering = { ...reading, activity: 'gathering' as const };
    await showReader({ ...shown, reading: gathering });
    const thread = aThread(27);
    await showReader({ ...shown, reading: { ...reading, thread, lookedAt: at + 60_000 } });
    expect(page.querySelector('.outcome')?.textContent).toBe(en.newPosts({ count: 2 }));
  });

  test('X is asked for new posts only at a click', async () => {
    const lookForNew = vi.fn();
    const { page } = await showReader({ ...shown, actions: { lookForNew } });
    expect(lookForNew).not.toHaveBeenCalled();
    const button = buttonNamed(page, 'Look for new posts');
    await click(button);
    expect(lookForNew).toHaveBeenCalledOnce();
    // Meanwhile it keeps its place, so that the focus does not fall out of the page.
    const reading = { ...shown.reading, activity: 'gathering' as const };
    await showReader({ ...shown, reading, actions: { lookForNew } });
    expect(buttonNamed(page, 'Look for new posts')).toBe(button);
    await click(button);
    expect(lookForNew).toHaveBeenCalledOnce();
  });
});

describe('the discussion', () => {
  const replies = [
    { post: aPost({ id: '902', text: 'Later', createdAt: 2 }), isByAuthor: false, replies: [] },
    { post: aPost({ id: '901', text: 'Sooner', createdAt: 1 }), isByAuthor: false, replies: [] },
  ];
  const shown = {
    article: anEnglishArticle(),
    reading: { ...rested, canAskForReplies: true, thread: aThread(25, { discussion: replies }) },
  };
  const order = (page: HTMLElement) =>
    [...page.querySelectorAll('.replies p')].map((words) => words.textContent);

  test('stands as X ranked it, or by time', async () => {
    const { page } = await showReader(shown);
    expect(order(page)).toEqual(['Later', 'Sooner']);
    await click(page.querySelector('.discussion label:last-of-type input'));
    expect(order(page)).toEqual(['Sooner', 'Later']);
  });

  test('says how many of how many are here, by X’s count', async () => {
    const counted = (first: number, discussion = replies) => {
      const thread = aThread(2, { discussion });
      return { ...thread, parts: [aPost({ id: '101', text: 'One.', replyCount: first })] };
    };
    const how = async (thread: ReturnType<typeof counted>, texts = en) => {
      const { page } = await showReader({ ...shown, texts, reading: { ...shown.reading, thread } });
      return page.querySelector('.discussion summary .soft')?.textContent;
    };
    expect(await how(counted(38))).toBe('2 of 38 replies');
    expect(await how(counted(38), ko)).toBe('답글 38개 중 2개');
    expect(await how(counted(2))).toBe('2 replies');
    expect(await how(counted(0))).toBe('2 replies');
    const actions = { getReplies: () => undefined };
    expect(await how(counted(38, []), en)).toBeUndefined();
    const { page } = await showReader({
      ...shown,
      actions,
      reading: { ...shown.reading, thread: counted(38, []) },
    });
    expect(page.querySelector('.discussion summary')?.textContent).toBe(
      'Discussion38 replies on X',
    );
  });

  test('asks X for more only at a click', async () => {
    const getReplies = vi.fn();
    const { page } = await showReader({ ...shown, actions: { getReplies } });
    await click(buttonNamed(page, 'Load more replies'));
    expect(getReplies).toHaveBeenCalledOnce();
  });
});
