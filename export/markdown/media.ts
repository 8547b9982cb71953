import type { BlockContent, Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { handleOf, nameOf } from '@/components/article/author-names';
import { descriptionOf, labelLines, mediaSource } from '@/components/article/notice-words';
import type { Figure, LabelsBlock, NoteBlock, ReaderNote } from '@/core/article';
import { type Gap, mayBeOnX } from '@/core/gap';
import type { Media } from '@/core/media';
import type { CommunityNote, GrokShare, LinkCard, Poll, Post } from '@/core/post';
import type { WebUrl } from '@/core/web-url';
import type { Texts } from '@/texts/texts';
import { emphasized, image, linkTo, paragraph, plain, strong } from './nodes';

/** Photos as images, each in its own paragraph; what moves as a link to where it plays. */
export function mediaParagraphs({ media }: Figure, texts: Texts): Paragraph[] {
  return media.map(({ item, url }) =>
    paragraph(...mediaWords(item, url, texts), ...sourceWords(item, texts)),
  );
}

function mediaWords(item: Media, url: WebUrl, texts: Texts): PhrasingContent[] {
  const { alt } = item;
  const described = descriptionOf(item, texts);
  if (item.type === 'photo') return [image(item.url, described)];
  if (item.type === 'withheld') {
    const notice = emphasized(plain(texts.withheldMedia[item.because]));
    const words = described === undefined ? [] : [plain(` ${described}`)];
    return [notice, plain(' '), linkTo(url, texts.watchOnX), ...words];
  }
  const kind = item.type === 'gif' ? texts.animation : texts.video;
  const link = linkTo(url, described === undefined ? kind : `${kind}: ${described}`);
  return item.poster === undefined ? [link] : [image(item.poster, alt), { type: 'break' }, link];
}

function sourceWords({ from }: Media, texts: Texts): PhrasingContent[] {
  if (!from) return [];
  return [{ type: 'break' }, linkTo(from.url, mediaSource(from, texts))];
}

/** "**Mira Holm** (@mira_writes) · 2 January 2026": whose post the words below are. */
export function postParagraph(
  { author, createdAt }: Post,
  url: WebUrl | undefined,
  texts: Texts,
): Paragraph {
  const handle = handleOf(author);
  const date = texts.date(createdAt);
  return paragraph(
    strong(plain(nameOf(author, texts))),
    plain(handle ? ` (${handle}) · ` : ' · '),
    url ? linkTo(url, date) : plain(date),
  );
}

export function cardParagraph({ url, site, title, description }: LinkCard): Paragraph {
  const link = linkTo(url, title ?? site ?? url);
  const from = title === undefined || !site ? [] : [plain(` (${site})`)];
  const more: PhrasingContent[] =
    description === undefined ? [] : [{ type: 'break' }, plain(description)];
  return paragraph(link, ...from, ...more);
}

export function pollBlocks(poll: Poll, texts: Texts): BlockContent[] {
  const { choices, endsAt, isFinal } = poll;
  const total = choices.reduce((sum, { votes }) => sum + votes, 0);
  const row = (label: PhrasingContent[], share: string) => ({
    type: 'tableRow' as const,
    children: [label, [plain(share)]].map((cell) => ({
      type: 'tableCell' as const,
      children: cell,
    })),
  });
  const rows = choices.map(({ label, votes, image: picture }) => {
    const words = picture ? [plain(`${label} `), image(picture.url, picture.alt)] : [plain(label)];
    return row(words, texts.percent(total === 0 ? 0 : votes / total));
  });
  const state = isFinal
    ? [texts.pollFinal]
    : endsAt === undefined
      ? []
      : [texts.pollEnds({ at: new Date(endsAt) })];
  const picture = poll.image ? [paragraph(image(poll.image.url, poll.image.alt))] : [];
  return [
    ...picture,
    {
      type: 'table',
      align: [null, 'right'],
      children: [row([plain(texts.pollChoice)], texts.pollShare), ...rows],
    },
    paragraph(emphasized(plain([texts.pollVotes({ count: total }), ...state].join(' · ')))),
  ];
}

export function gapParagraph(gap: Gap, url: WebUrl | undefined, texts: Texts): Paragraph {
  const notice = emphasized(plain(texts.gap(gap)));
  if (!url || !mayBeOnX(gap)) return paragraph(notice);
  return paragraph(notice, plain(' '), linkTo(url, texts.readOnX));
}

export function grokQuote({ question, answer, url }: GrokShare, texts: Texts): Blockquote {
  const children = [paragraph(strong(plain(texts.grok)))];
  if (question !== undefined) children.push(paragraph(strong(plain(question))));
  if (answer !== undefined) children.push(paragraph(plain(answer)));
  if (url !== undefined) children.push(paragraph(linkTo(url, texts.readOnX)));
  return { type: 'blockquote', children };
}

export function labelsQuote(block: LabelsBlock, texts: Texts): Blockquote {
  const heading = paragraph(strong(plain(texts.noteByX)));
  const lines = labelLines(block, texts).map((line) => paragraph(plain(line)));
  return { type: 'blockquote', children: [heading, ...lines] };
}

/** A reader's own note has no links, and each of its lines is one. */
export function noteQuote(block: NoteBlock | ReaderNote, texts: Texts): Blockquote {
  const { type, note } = block;
  const label = type === 'note' ? texts.communityNote : texts.readerNote;
  const lines = note.text.split(/[\n\r\u2028\u2029]+/u).filter((line) => line.trim() !== '');
  const words =
    type === 'note' ? [paragraph(...linked(note))] : lines.map((line) => paragraph(plain(line)));
  return { type: 'blockquote', children: [paragraph(strong(plain(label))), ...words] };
}

function linked({ text, links }: CommunityNote): PhrasingContent[] {
  const characters = Array.from(text);
  const words: PhrasingContent[] = [];
  let at = 0;
  for (const { from, to, url } of links) {
    if (from < at) continue;
    if (from > at) words.push(plain(characters.slice(at, from).join('')));
    words.push(linkTo(url, characters.slice(from, to).join('')));
    at = to;
  }
  if (at < characters.length) words.push(plain(characters.slice(at).join('')));
  return words;
}
