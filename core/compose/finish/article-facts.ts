import type { Article } from '@/core/article';
import { directionOfLanguage, languageIn } from '@/core/compose/blocks/block-base';
import type { Draft } from '@/core/compose/draft/draft';

type ArticleFacts = Omit<
  Article,
  'title' | 'lead' | 'body' | 'outline' | 'postCount' | 'remainder' | 'steps'
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
    url: thread.url,
    postUrls: Object.fromEntries(postDrafts.map(({ post }) => [post.id, post.url])),
    focal: thread.focal,
    direction: directionOfLanguage(lang),
  };
  if (lang !== undefined) facts.lang = lang;
  const cover = first?.post.longForm?.cover;
  if (cover !== undefined) facts.cover = cover;
  if (first?.post.longForm && postDrafts.length === 1) facts.isLongForm = true;
  return facts;
}

/** The language of most posts, by X's guess corrected by their letters. */
function commonLanguage(postDrafts: Draft['postDrafts']): string | undefined {
  const counts = new Map<string, number>();
  for (const postDraft of postDrafts) {
    const lang = languageIn(postDraft, 0, postDraft.text.length);
    if (lang !== undefined) counts.set(lang, (counts.get(lang) ?? 0) + postDraft.text.length);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
