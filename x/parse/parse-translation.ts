import type { Post } from '@/core/post';
import { at, text } from './json';

/** What X's machine made of the words, where it came with the post: kept apart from them. */
export function parseTranslation(value: unknown): Post['translation'] {
  const data = at(value, 'data');
  const translation = text(at(data, 'translation'));
  if (translation === undefined) return undefined;
  const lang = text(at(data, 'destination_language'));
  return { text: translation, ...(lang !== undefined && { lang }) };
}
