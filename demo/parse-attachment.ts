import type {
  CardSpec,
  MediaSpec,
  Person,
  PollSpec,
  PostSpec,
  QuoteSpec,
  Unavailable,
} from './thread-spec';

/**
 * Reads one attachment line into the post; false for a line of text. The forms:
 *
 *     [photo: alt text 1200x800 src=harbour]   [video: …]   [gif: …]      (`at=12`: inside the text)
 *     [quote: @handle Name | text]     with `| photo: …` or `| id=123` after it, or
 *     [quote: deleted]                 any reason of `Unavailable`
 *     [card: https://… | title | description | image=harbour]   [card player: …]   [card large: …]
 *     [poll: Yes=12, "No, never"=30 | final]    without `final` it is still open
 *     [note: Readers added …]
 *     [edited: the text before]        once for each earlier version
 *     [deleted] [suspended] [withheld] [protected] [empty] [missing] …
 */
export function parseAttachment(
  line: string,
  post: PostSpec,
  personFrom: (words: string) => Person,
): boolean {
  const match = /^\[([a-z-]+)(?: ([a-z]+))?(?:: ?(.*))?\]$/.exec(line.trim());
  if (match === null || line.startsWith('\\')) return false;
  const [, kind = '', variant, content = ''] = match;
  if (kind === 'photo' || kind === 'video' || kind === 'gif') {
    post.media = [...(post.media ?? []), readMedia(kind, content)];
  } else if (kind === 'quote') post.quote = readQuote(content, personFrom);
  else if (kind === 'card') post.card = readCard(variant, content);
  else if (kind === 'poll') post.poll = readPoll(content);
  else if (kind === 'note') post.note = content;
  else if (kind === 'edited') post.editedFrom = [...(post.editedFrom ?? []), content];
  else if (isUnavailable(kind)) post.unavailable = kind;
  else return false;
  return true;
}

/** `alt text 1200x800 src=harbour at=12`, each part but the kind optional. */
export function readMedia(type: MediaSpec['type'], content: string): MediaSpec {
  const size = /(?:^| )(\d+)x(\d+)(?= |$)/.exec(content);
  const key = /(?:^| )src=(\S+)/.exec(content)?.[1];
  const inlineAt = /(?:^| )at=(\d+)/.exec(content)?.[1];
  const alt = content
    .replace(size?.[0] ?? '', '')
    .replace(/(?:^| )(?:src|at)=\S+/g, '')
    .trim();
  return {
    type,
    ...(alt !== '' && { alt }),
    ...(size !== null && { width: Number(size[1]), height: Number(size[2]) }),
    ...(key !== undefined && { key }),
    ...(inlineAt !== undefined && { inlineAt: Number(inlineAt) }),
  };
}

function readQuote(content: string, personFrom: (words: string) => Person): QuoteSpec {
  const [who = '', text = '', ...more] = content.split(/ \| /);
  if (isUnavailable(who)) return { unavailable: who, by: personFrom('@somebody') };
  const quote: QuoteSpec = { by: personFrom(who), text: text.replaceAll('\\n', '\n') };
  for (const part of more) {
    const photo = /^photo: ?(.*)$/.exec(part)?.[1];
    const [name, value] = part.split('=');
    if (photo !== undefined) quote.media = [...(quote.media ?? []), readMedia('photo', photo)];
    else if (name === 'id' || name === 'at' || name === 'lang' || name === 'quotes')
      quote[name] = value;
    else throw new Error(`"${part}" says nothing about a quoted post.`);
  }
  return quote;
}

const cardKinds = 'summary large player app unified broadcast space newsletter job unknown'.split(
  ' ',
);

function isCardKind(word: string): word is CardSpec['kind'] {
  return cardKinds.includes(word);
}

function readCard(variant: string | undefined, content: string): CardSpec {
  const parts = content.split(/ \| /);
  const image = parts.find((part) => part.startsWith('image='))?.slice('image='.length);
  const imageAlt = parts.find((part) => part.startsWith('alt='))?.slice('alt='.length);
  const [url = '', title, description] = parts.filter((part) => !/^(?:image|alt)=/.test(part));
  const kind = variant ?? (image === undefined ? 'summary' : 'large');
  if (!isCardKind(kind)) throw new Error(`X has no card of the kind "${kind}".`);
  return { kind, url, title, description, image, imageAlt };
}

function readPoll(content: string): PollSpec {
  const [choices = '', ...more] = content.split(/ \| /);
  const endsAt = more.find((part) => part.startsWith('ends='))?.slice('ends='.length);
  return {
    choices: choices.split(/, (?=(?:[^"]*"[^"]*")*[^"]*$)/).map((choice) => {
      const [label = '', votes] = choice.split(/=(?=\d+$)/);
      return { label: label.replace(/^"(.*)"$/, '$1'), votes: Number(votes ?? 0) };
    }),
    isFinal: more.includes('final'),
    ...(endsAt !== undefined && { endsAt }),
  };
}

const reasons =
  'deleted suspended withheld blocked protected age-restricted subscribers-only gone empty missing'.split(
    ' ',
  );

function isUnavailable(word: string): word is Unavailable {
  return reasons.includes(word);
}
