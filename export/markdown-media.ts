import type { BlockContent, Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { Figure } from '@/core/article';
import type { Gap } from '@/core/gap';
import type { CommunityNote, LinkCard, Poll } from '@/core/post';
import type { Texts } from '@/texts/texts';
import { emphasized, image, linkTo, paragraph, plain, strong } from './markdown-nodes';

/** Photos as images, each in its own paragraph; what moves as a link to where it plays. */
export function mediaParagraphs({ media }: Figure, texts: Texts): Paragraph[] {
  return media.map(({ item, url }) => {
    if (item.type === 'photo') {
      return paragraph(image(item.url, item.alt));
    }
    const kind = item.type === 'gif' ? texts.animation : texts.video;
    const words = item.alt === undefined ? kind : `${kind}: ${item.alt}`;
    const link = linkTo(url, words);
    if (item.poster === undefined) return paragraph(link);
    return paragraph(image(item.poster, item.alt), { type: 'break' }, link);
  });
}

export function cardParagraph({ url, site, title, description }: LinkCard): Paragraph {
  const link = linkTo(url, title ?? site ?? url);
  const from = title === undefined || !site ? [] : [plain(` (${site})`)];
  const more: PhrasingContent[] =
    description === undefined ? [] : [{ type: 'break' }, plain(description)];
  return paragraph(link, ...from, ...more);
}

export function pollBlocks({ choices, endsAt, isFinal }: Poll, texts: Texts): BlockContent[] {
  const total = choices.reduce((sum, { votes }) => sum + votes, 0);
  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [plain(cell)] })),
  });
  const rows = choices.map(({ label, votes }) =>
    row(label, texts.percent(total === 0 ? 0 : votes / total)),
  );
  const state = isFinal
    ? [texts.pollFinal]
    : endsAt === undefined
      ? []
      : [texts.pollEnds({ at: new Date(endsAt) })];
  return [
    {
      type: 'table',
      align: [null, 'right'],
      children: [row(texts.pollChoice, texts.pollShare), ...rows],
    },
    paragraph(emphasized(plain([texts.pollVotes({ count: total }), ...state].join(' · ')))),
  ];
}

export function gapParagraph(gap: Gap, texts: Texts): Paragraph {
  return paragraph(emphasized(plain(texts.gap(gap))));
}

export function noteQuote({ text, links }: CommunityNote, texts: Texts): Blockquote {
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
  return {
    type: 'blockquote',
    children: [paragraph(strong(plain(texts.communityNote))), paragraph(...words)],
  };
}
