import fc from 'fast-check';
import { codePointsOf } from '@/core/compose/draft/code-point-offsets';
import type { Post, Span } from '@/core/post';
import type { Thread } from '@/core/thread/thread';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { anyWords } from '@/tests/any-words';
import { aGap, aPost, jo, postId, xUrl } from '../a-post';
import { aThread } from './a-thread';

const day = 24 * 60 * 60 * 1000;

/** Words and signs in many scripts, chosen to trip the rules up. */
const crumbs = [
  'The bridge was closed for the winter.',
  'Nobody knew why',
  'because it had rained,',
  'I think so.',
  'A TITLE IN CAPITALS',
  'Short title',
  'price: ten euros',
  '다리가 겨울 내내 닫혀 있었다.',
  '아무도 이유를 몰랐는데',
  '결론: 강이 이겼다. 그래도 다리는 남았다. 봄이 왔다.',
  '橋は冬のあいだ閉まっていました。',
  '誰も理由を',
  '桥整个冬天都关着。',
  '总结：水赢了。',
  'كان الجسر مغلقاً طوال الشتاء.',
  'الخلاصة: فاز الماء.',
  'पुल पूरी सर्दी बंद रहा।',
  'สะพานปิดตลอดฤดูหนาว',
  'Мост был закрыт всю зиму.',
  '𝗕𝗼𝗹𝗱 𝘄𝗼𝗿𝗱𝘀 and 𝑥',
  '👩‍👩‍👧 family 🇰🇷 flag 👍🏽',
  'https://example.com/page',
  '#tag #other',
  '@jo said so',
  '"A quotation of some length" — Name',
  '> quoted words, long enough to be a quotation',
  'const a = b();',
  '$ git status',
  '```',
  'TL;DR: all of it',
  'Follow me and repost this!',
  'Sources',
  '…and then',
  'and then…',
  'shared_ptr',
];
const marks = [
  '1.',
  '2.',
  '3.',
  '4.',
  '1)',
  '2)',
  '(1)',
  '(2)',
  '1/3',
  '2/3',
  '3/3',
  '1/',
  '2/',
  '3/',
  'I.',
  'II.',
  'III.',
  'IV.',
  '둘째,',
  '첫째,',
  '一、',
  '二、',
  '三、',
  '第一章',
  '①',
  '②',
  '1️⃣',
  '2️⃣',
  '- ',
  '• ',
  '· ',
  '— ',
  '✅ ',
  '❌ ',
  '🔹',
  '→ ',
  '[1]',
  '[2]',
  '9/11',
  '24/7',
  '-5',
  '🧵',
  '👇',
  'Thread',
  '(cont)',
  '(계속)',
  '【',
  '】',
  'Step 1:',
  'Step 2:',
  'أولاً:',
  '١.',
  '#',
];

const line = fc
  .tuple(
    fc.option(fc.constantFrom(...marks), { freq: 2 }),
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...crumbs) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
        { weight: 1, arbitrary: anyWords(8) },
      ),
      { maxLength: 4 },
    ),
    fc.option(fc.constantFrom(...marks), { freq: 6 }),
    fc.constantFrom('', '', '  '),
  )
  .map(
    ([before, words, after, indent]) =>
      indent + [before, ...words, after].filter((part) => part !== null).join(' '),
  );

const crumb = fc.constantFrom(...crumbs);
const bullets = ['- ', '• ', '✅ ', '🔹', '→ ', '> ', '— ', '① ', '1. '];

/** Things that several lines make together. */
const block = fc.oneof(
  fc
    .tuple(fc.constantFrom(...bullets), fc.array(crumb, { minLength: 2, maxLength: 4 }))
    .map(([bullet, items]) => items.map((words) => bullet + words).join('\n')),
  fc
    .tuple(fc.constantFrom('.', ')', '/'), fc.array(crumb, { minLength: 2, maxLength: 4 }))
    .map(([end, items]) => items.map((words, at) => `${at + 1}${end} ${words}`).join('\n')),
  crumb.map((words) => `In this order:\n${words}\nSecond entry\nthird entry\nfourth`),
  fc.constant('[1] https://example.com/one\n[2] https://example.com/two'),
  fc.constant('Sources:\nhttps://example.com/one'),
  fc.constant('https://example.com/page'),
  fc.constant('#one #two #three'),
  fc.constant('```js\nlet a = 1;\n\n  b();\n```'),
  fc.array(crumb, { minLength: 24, maxLength: 40 }).map((words) => words.join(' ')),
  fc
    .array(crumb, { minLength: 18, maxLength: 30 })
    .map((words) =>
      words
        .map((sentence, at) =>
          at % 6 === 5 ? `${'I'.repeat((at + 1) / 6)}. Part: ${sentence}` : sentence,
        )
        .join(' '),
    ),
);

const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: block }),
      fc.constantFrom('\n', '\n', '\n\n', ' '),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.map(([words, end]) => words + end).join(''));

/** How the author numbers their posts, or their sections, or does not. */
type Numbering = (words: string, number: number, count: number) => string;
const numberings: Numbering[] = [
  (words) => words,
  (words) => words,
  (words, number, count) => `${number}/${count} ${words}`,
  (words, number, count) => `${words.trimEnd()}\n\n(${number}/${count})`,
  (words, number) => `${number}. ${words}`,
  (words, number) => `${number}️⃣ ${words}`,
  (words, number) => `${'IVX'.charAt(number % 3)}. Section ${number}\n\n${words}`,
  (words, number) => `Step ${number}: do it\n\n${words}`,
];

type Extras = {
  photos: number;
  poll: boolean;
  card: boolean;
  note: boolean;
  quote: 'none' | 'post' | 'gap' | 'own';
};
const extras: fc.Arbitrary<Extras> = fc.record({
  photos: fc.constantFrom(0, 0, 0, 1, 2, 4),
  poll: fc.constantFrom(false, false, false, true),
  card: fc.constantFrom(false, false, true),
  note: fc.constantFrom(false, false, false, false, true),
  quote: fc.constantFrom('none', 'none', 'none', 'post', 'gap', 'own'),
});

const post = fc.record({
  text,
  extras,
  styles: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      style: fc.constantFrom(
        'strong' as const,
        'emphasis' as const,
        'underline' as const,
        'inlineCode' as const,
      ),
    }),
    { maxLength: 2 },
  ),
  wait: fc.constantFrom(60_000, 60_000, 2 * day),
  isGap: fc.constantFrom(false, false, false, false, false, false, false, true),
});

/** Any thread at all: what people write, and what they could not have meant. */
export const anyThread: fc.Arbitrary<Thread> = fc
  .tuple(fc.array(post, { minLength: 1, maxLength: 9 }), fc.constantFrom(...numberings))
  .map(([specs, numbered]) => {
    let at = 0;
    const parts = specs.map((spec, index) => {
      at += spec.wait;
      const id = index + 1;
      return spec.isGap
        ? aGap(id)
        : written(id, at, numbered(spec.text, id, specs.length), spec.extras, spec.styles);
    });
    return { ...aThread(parts), completeness: { type: 'partial', reason: 'end not seen' } };
  });

type Style = {
  at: number;
  length: number;
  style: 'strong' | 'emphasis' | 'underline' | 'inlineCode';
};

function written(
  id: number,
  createdAt: number,
  words: string,
  more: Extras,
  styles: Style[],
): Post {
  const { photos, poll, card, note, quote } = more;
  return aPost(id, {
    text: words,
    createdAt,
    spans: spansIn(words, styles),
    media: Array.from({ length: photos }, (_, index) => ({
      type: 'photo',
      id: `${id}-${index}`,
      url: webUrl(`https://pbs.twimg.com/media/${id}-${index}.jpg`),
    })),
    ...(poll && { poll: { choices: [{ label: 'Yes', votes: 1 }], isFinal: true } }),
    ...(card && {
      card: { url: webUrl('https://example.com/page'), site: 'example.com', kind: 'page' },
    }),
    ...(note && { note: { text: 'Readers know more.', links: [] } }),
    ...(quote === 'post' && {
      quote: {
        id: postId(900 + id),
        url: xUrl(`jo/status/${900 + id}`),
        post: aPost(900 + id, { author: jo, text: 'Quoted.\n\n- words' }),
      },
    }),
    ...(quote === 'gap' && {
      quote: { id: postId(900 + id), url: xUrl(`i/status/${900 + id}`), post: aGap(900 + id) },
    }),
    ...(quote === 'own' && { quote: { id: postId(1), url: xUrl('ada/status/1'), post: aPost(1) } }),
  });
}

function spansIn(words: string, styles: Style[]): Span[] {
  const { fromUtf16: offset, length } = codePointsOf(words);
  const spans: Span[] = [];
  for (const match of words.matchAll(/https:\/\/\S+|#\w+|@\w+/g)) {
    const range = { from: offset(match.index), to: offset(match.index + match[0].length) };
    const name = match[0].slice(1);
    if (match[0].startsWith('#'))
      spans.push({ ...range, type: 'hashtag', url: xUrl(`hashtag/${name}`), tag: name });
    else if (match[0].startsWith('@')) spans.push({ ...range, type: 'mention', url: xUrl(name) });
    else spans.push({ ...range, type: 'link', url: webUrl('https://example.com/page') });
  }
  for (const { at, length: size, style } of styles) {
    const from = Math.floor(at * length);
    const to = Math.min(length, from + size);
    if (to > from) spans.push({ type: style, from, to });
  }
  return spans.toSorted((one, other) => one.from - other.from);
}

function webUrl(address: string): WebUrl {
  return toWebUrl(address) as WebUrl;
}
