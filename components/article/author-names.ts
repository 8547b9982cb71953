import type { Author } from '@/core/post';
import type { Texts } from '@/texts/texts';

/** A name to show: where X should leave it out one day, the byline is not simply empty. */
export function nameOf({ name, handle }: Pick<Author, 'name' | 'handle'>, texts: Texts): string {
  return name || handle || texts.unknownAuthor;
}

/** With the `@` that a handle has on X; nothing where it is not known. */
export function handleOf({ handle }: Pick<Author, 'handle'>): string {
  return handle && `@${handle}`;
}
