import type { Conversation, LongFormSpec, PostSpec } from '@/demo/thread-spec';

/** A conversation with a hostile string in every field that reaches the screen. */
export type HostileConversation = {
  conversation: Conversation;
  /** Puts the strings in place of their stand-ins in an answer the builder made. */
  poison(answer: unknown): unknown;
};

/**
 * The builder would clean or refuse most of the strings, so it gets stand-ins: `word` where the string
 * is part of a text, `address` where it is the whole value. The first string is also the name of the
 * thread's author.
 */
export function hostileConversation(strings: string[]): HostileConversation {
  const posts = strings.flatMap((_, index) => postsFor(index));
  const author = { name: word(0), handle: 'hostile', avatar: address(0) };
  return {
    conversation: { author, posts, lang: 'en', delivery: { repliesSize: 1000 } },
    poison: (answer) => poisonValue(answer, '', strings),
  };
}

/** Letters alone, as a cashtag has. */
function word(index: number): string {
  const letters = Array.from(
    String(index).padStart(3, '0'),
    (digit) => 'abcdefghij'[Number(digit)],
  );
  return `qz${letters.join('')}z`;
}

function address(index: number): string {
  return `u${index}.example`;
}

function postsFor(index: number): PostSpec[] {
  const here = word(index);
  const there = address(index);
  const stranger = { name: here, handle: here, avatar: there };
  const quoted = { name: here, handle: `quoted${index}`, avatar: there };
  return [
    { text: here },
    { text: `Before ${index}: ${here} :after ${index}.`, long: true, lang: here },
    {
      text: `Quote ${index}.`,
      media: [{ type: 'photo', alt: here }],
      quote: { by: quoted, text: here, media: [{ type: 'gif', alt: here }] },
    },
    {
      text: `Card ${index}.`,
      card: { kind: 'large', url: 'https://x.com/', title: here, description: here, image: there },
    },
    { text: `Card address ${index}.`, card: { kind: 'summary', url: url(there), title: here } },
    {
      text: `App ${index}.`,
      card: { kind: 'unified', url: url(there), title: here, image: there },
    },
    {
      text: `Poll ${index}.`,
      poll: {
        choices: [
          { label: here, votes: 3 },
          { label: 'No', votes: 1 },
        ],
        isFinal: true,
      },
      note: `${here} ${url(there)}`,
    },
    { text: `Link ${index}: ${url(there)} and @${here} and #${here} and $${here} so.` },
    {
      text: `Media address ${index}.`,
      sensitive: index % 4 === 0,
      media: [
        { type: 'photo', key: there, alt: here },
        { type: 'video', key: there, alt: here },
      ],
    },
    { longForm: longFormFor(here, there) },
    { by: stranger, replyTo: 1, text: here, media: [{ type: 'photo', alt: here, key: there }] },
  ];
}

function longFormFor(here: string, there: string): LongFormSpec {
  return {
    title: here,
    cover: { type: 'photo', key: there, alt: here },
    blocks: [
      { type: 'text', style: 'unstyled', text: here },
      { type: 'text', style: 'header-two', text: here },
      { type: 'text', style: 'unordered-list-item', text: here },
      { type: 'text', style: 'blockquote', text: here },
      { type: 'text', style: 'code-block', text: here },
      { type: 'text', style: 'unstyled', text: `Read [this](${url(there)}) and @${here}.` },
      { type: 'media', media: [{ type: 'photo', alt: here }], caption: here },
      { type: 'media', media: [{ type: 'video', key: there, alt: here }], caption: here },
      { type: 'markdown', markdown: here },
      {
        type: 'markdown',
        markdown: `[link](${here}) ![picture](${here}) <${here}> [other][run]\n\n[run]: ${here}\n`,
      },
      { type: 'markdown', markdown: `| a |\n| - |\n| ${here} |\n\n\`\`\`${here}\nx\n\`\`\`` },
      { type: 'latex', latex: here },
    ],
  };
}

function url(host: string): string {
  return `https://${host}/`;
}

function poisonValue(value: unknown, key: string, strings: string[]): unknown {
  if (typeof value === 'string') return poisonText(value, key, strings);
  if (Array.isArray(value)) return value.map((item) => poisonValue(item, key, strings));
  if (typeof value !== 'object' || value === null) return value;
  const poisoned = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, poisonValue(item, name, strings)]),
  );
  // What a video says it is stands in an attribute, too.
  const video = 'content_type' in value && 'url' in value && addressIn(String(value.url));
  return video ? { ...poisoned, content_type: `video/${strings[Number(video[1])]}` } : poisoned;
}

function poisonText(text: string, key: string, strings: string[]): string {
  if (text.startsWith('{')) {
    return JSON.stringify(poisonValue(JSON.parse(text), key, strings));
  }
  const index = addressIn(text)?.[1];
  if (index !== undefined) return strings[Number(index)] ?? text;
  const isEscaped = key === 'full_text';
  return text.replace(/qz([a-j]{3})z/gi, (whole, letters: string) => {
    const digits = Array.from(letters.toLowerCase(), (letter) => letter.charCodeAt(0) - 97);
    const string = strings[Number(digits.join(''))] ?? whole;
    return isEscaped ? escaped(string) : string;
  });
}

function addressIn(text: string): RegExpExecArray | null {
  return /\bu(\d+)\.example/.exec(text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
