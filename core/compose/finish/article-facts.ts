import type { Article } from '@/core/article';
import { urlOfPost } from '@/core/compose/blocks/attachments';
import { baseOf, directionOfLanguage } from '@/core/compose/blocks/block-base';
import type { Draft } from '@/core/compose/draft/draft';
import { toWebUrl, type WebUrl } from '@/core/web-url';

type ArticleFacts = Pick<
  Article,
  'author' | 'publishedAt' | 'updatedAt' | 'url' | 'focal' | 'lang' | 'direction' | 'cover'
>;

/** Everything around the words: whose they are, when, in which language. */
export function factsOf({ thread, postDrafts }: Draft): ArticleFacts {
  const first = postDrafts[0];
  const last = postDrafts.at(-1);
  const lang = commonLanguage(postDrafts);
  const facts: ArticleFacts = {
    author: thread.author,
    publishedAt: first?.post.createdAt ?? 0,
    updatedAt: last?.post.createdAt ?? 0,
    url: (first && urlOfPost(first.post)) ?? addressOfFocal(thread.focal),
    focal: thread.focal,
    direction: directionOfLanguage(lang),
  };
  if (lang !== undefined) facts.lang = lang;
  const cover = first?.post.longForm?.cover;
  if (cover !== undefined) facts.cover = cover;
  return facts;
}

function addressOfFocal(focal: string): WebUrl {
  const url = toWebUrl(`https://x.com/i/status/${focal}`) ?? toWebUrl('https://x.com/');
  if (url === undefined) throw new Error('x.com is no address');
  return url;
}

/** The language of most posts, by X's guess corrected by their letters. */
function commonLanguage(postDrafts: Draft['postDrafts']): string | undefined {
  const counts = new Map<string, number>();
  for (const postDraft of postDrafts) {
    const { lang } = baseOf(postDraft, 0, postDraft.text.length);
    if (lang !== undefined) counts.set(lang, (counts.get(lang) ?? 0) + postDraft.text.length);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
