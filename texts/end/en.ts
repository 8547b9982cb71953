import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words under an article, loaded with what stands there. How to add one: see `texts/en.ts`. */
export const endEnglish = compiled({
  /** Names the line of actions. */
  whatNow: 'With this thread',
  /** Beside each piece of code. */
  copyCode: 'Copy the code',
  copied: 'Copied',
  print: 'Print',
  threadOnX: 'Thread on X',
  mayGoOn: 'The thread may have gone on since.',
  readNew: 'Read them',
  lookAgain: 'Look again',
  discussion: 'Discussion',
  replies: '{count, plural, one {# reply} other {# replies}}',
  /** Where not all of them are here. */
  repliesOf: '{all, plural, one {{count, number} of # reply} other {{count, number} of # replies}}',
  /** Where none of them is here. */
  repliesOnX: '{count, plural, one {# reply on X} other {# replies on X}}',
  /** Names the choice of the three below. */
  order: 'Order of replies',
  orders: { 'with author': 'With author', top: 'Top', oldest: 'Oldest' },
  /** Beside a reply, where its year is the article’s. */
  day: '{at, date, day}',
  showMore: '{count, plural, one {Show # more reply} other {Show # more replies}}',
  continuation: 'Part 2 of this thread',
  sideBranches:
    '{count, plural, one {# more post by the author} other {# more posts by the author}}',
  byTheAuthor: 'author',
  /** Over the posts, where no article could be made of them. */
  notComposed:
    'No article could be made of this thread, so its posts stand here as they were written.',
  loadMore: 'Load more replies',
  loadReplies: 'Load replies',
  /** Before a reply whose indent no longer says whom it answers. */
  to: 'to {name}',
  /** Names the link from a reply to what it answers. */
  answers: 'To the passage that this answers: {words}',
});

export const endEn = inEnglish(endEnglish);
export type EndTexts = typeof endEn;
