import { text } from './json';

/** X has codes for "no words", "only hashtags" and the like, and two names of its own. */
export function languageOf(value: unknown): string | undefined {
  const lang = text(value);
  if (lang === undefined || !/^[a-z]{2,3}(-[\w-]+)?$/i.test(lang)) return undefined;
  if (/^(und|zxx|art|q[a-t][a-z])$/.test(lang)) return undefined;
  return lang === 'iw' ? 'he' : lang === 'in' ? 'id' : lang;
}
