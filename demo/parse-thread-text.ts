import { parseAttachment } from './parse-attachment';
import { parseLongFormText } from './parse-long-form-text';
import type { Conversation, Delivery, Person, PostSpec } from './thread-spec';

/**
 * Reads a thread written as plain text:
 *
 *     author: Mira Holm @mira_writes
 *     date: 2026-01-02T09:00:00Z
 *     lang: en
 *
 *     The first post. Lines are lines.
 *     [photo: a ship at anchor 1200x800 src=harbour]
 *     --- rich at=+26h
 *     The second, a **long** one, added a day later.
 *     --- by=@reader Jo Reader
 *     A reply by somebody else.
 *
 * After `---` a post may have `by=@handle Name`, `reply=2` (a place, counted from 1, or an id, or
 * `none`), `id=`, `at=`, `lang=`, and the words `rich`, `long`, `sensitive`, `wrapped`, `ad`,
 * `ad-in-thread`, `related`, `spam`. A header line `delivery:` takes `moduleSize=8 shuffle=3 …`.
 * Attachments are described in `parse-attachment.ts`. A line of the text that looks like one of
 * these is written with a backslash before it.
 */
export function conversationFromText(source: string): Conversation {
  const sections = source.replaceAll('\r\n', '\n').split(/^---(?=[ \n]|$)/m);
  const { headers, rest } = readHeaders(sections[0] ?? '');
  const people = new Map<string, Person>();
  const author = readPerson(headers.get('author') ?? 'Somebody @somebody', people);
  const bodies =
    rest.trim() === '' && sections.length > 1
      ? sections.slice(1)
      : [`\n${rest}`, ...sections.slice(1)];
  return {
    author,
    date: headers.get('date'),
    lang: headers.get('lang'),
    delivery: readDelivery(headers.get('delivery') ?? ''),
    posts: bodies.map((body) => readPost(body, people)),
  };
}

const header = /^(author|date|lang|delivery|avatar): *(.*)$/;

function readHeaders(top: string) {
  const headers = new Map<string, string>();
  const lines = top.split('\n');
  while (lines.length > 0) {
    const match = header.exec(lines[0] ?? '');
    if (match === null) break;
    headers.set(match[1] ?? '', (match[2] ?? '').trim());
    lines.shift();
  }
  return { headers, rest: lines.join('\n') };
}

/** `Name @handle` or `@handle Name`, with ` (protected)` after it where only followers may read. */
function readPerson(words: string, people: Map<string, Person>): Person {
  const match = /@(\w+)/.exec(words);
  const handle = match?.[1] ?? 'somebody';
  const isProtected = words.includes('(protected)');
  const name = words.replace(/@\w+/, '').replace('(protected)', '').trim();
  const before = people.get(handle);
  if (before !== undefined && name === '') return before;
  const person = { handle, name: name || handle, avatar: handle, isProtected };
  people.set(handle, person);
  return person;
}

function readPost(section: string, people: Map<string, Person>): PostSpec {
  const [first = '', ...lines] = section.split('\n');
  const post: PostSpec = readAttributes(first.trim(), people);
  const words: string[] = [];
  for (const [index, line] of lines.entries()) {
    const title = /^\[long-form: (.*)\]$/.exec(line)?.[1];
    if (title !== undefined) {
      post.longForm = parseLongFormText(title, lines.slice(index + 1));
      break;
    }
    if (!parseAttachment(line, post, (person) => readPerson(person, people))) {
      words.push(line.replace(/^\\(?=---|\[)/, ''));
    }
  }
  post.text = words.join('\n').replace(/^\n+|\n+$/g, '');
  return post;
}

const placements: Record<string, PostSpec['placement']> = {
  ad: 'ad',
  'ad-in-thread': 'ad in thread',
  related: 'related',
  spam: 'spam',
};

function readAttributes(words: string, people: Map<string, Person>): PostSpec {
  const post: PostSpec = {};
  // A name may have spaces in it: it reaches to the next attribute.
  for (const word of words.match(
    /by=@.*?(?= \w+=| (?:rich|long|sensitive|wrapped|ad|ad-in-thread|related|spam)\b|$)|\S+/g,
  ) ?? []) {
    const [name = '', value = ''] = word.split(/=(.*)/s);
    if (name === 'by') post.by = readPerson(value, people);
    else if (name === 'reply') post.replyTo = readTarget(value);
    else if (name === 'id') post.id = value;
    else if (name === 'at') post.at = value;
    else if (name === 'lang') post.lang = value;
    else if (name === 'rich' || name === 'long' || name === 'sensitive' || name === 'wrapped') {
      post[name] = true;
    } else if (name in placements) post.placement = placements[name];
    else throw new Error(`"${word}" says nothing about a post.`);
  }
  return post;
}

function readTarget(value: string): string | number | null {
  if (value === 'none') return null;
  return value.length < 6 ? Number(value) : value;
}

function readDelivery(words: string): Delivery {
  const entries = words.split(/\s+/).filter((word) => word !== '');
  return Object.fromEntries(
    entries.map((entry) => {
      const [name = '', value] = entry.split('=');
      return [name, value === undefined ? true : Number(value)];
    }),
  );
}
