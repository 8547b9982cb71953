import { compiled } from '@/texts/compiled';
import { en, english } from '@/texts/en';
import { speak } from '@/texts/speak';
import { translated } from '@/texts/translated';

/**
 * What must not compile: the check of types fails as soon as one of these lines does. Nobody calls
 * this, as a missing argument would be said as "undefined".
 */
export function wrongMessages() {
  // @ts-expect-error an argument is missing
  en.posts({});
  // @ts-expect-error all of them are
  en.posts();
  // @ts-expect-error an argument has another name
  en.posts({ number: 3 });
  // @ts-expect-error a count is a number
  en.posts({ count: '3' });
  // @ts-expect-error a time is a Date
  en.update({ at: 0 });
  // @ts-expect-error an argument may be absent
  en.quotedPost({ name: undefined as string | undefined });
  // @ts-expect-error a message without arguments is no function
  en.toolbar();
  // @ts-expect-error there is no such message
  en.toolbars;
  // @ts-expect-error a kind of failure lacks its words
  en.failures['no-such-failure'];

  const small = compiled({ read: '{count, plural, one {# post} other {# posts}} by {name}' });
  const spoken = speak({ language: 'en', locale: 'en', direction: 'ltr' })(small);
  spoken.read({ count: 3, name: 'Mira' });
  // @ts-expect-error one of two arguments is missing
  spoken.read({ count: 3 });

  const messages = { toolbar: '…', keyNames: { passage: '…' } } as const;
  // @ts-expect-error most messages are missing
  translated(messages);
  // @ts-expect-error one does not exist in English
  translated({ toolbars: '…' });
  // @ts-expect-error an argument of the English message is missing
  translated({ quotedPost: 'Quotation' });
  // @ts-expect-error an argument is of another kind
  translated({ posts: '{count} posts' });
  // @ts-expect-error an argument is one too many
  translated({ toolbar: 'Tools of {name}' });
  return english;
}
