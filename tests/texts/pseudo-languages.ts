import type { CompiledMessage } from 'icu-minify/format';
import { barEnglish } from '@/texts/bar/en';
import { collectionEnglish } from '@/texts/collection/en';
import { english } from '@/texts/en';
import { endEnglish } from '@/texts/end/en';
import { exportEnglish } from '@/texts/export/en';
import { firstRunEnglish } from '@/texts/first-run/en';
import { highlightsEnglish } from '@/texts/highlights/en';
import { inLanguage } from '@/texts/in-language';
import { keepEnglish } from '@/texts/keep/en';
import { libraryEnglish } from '@/texts/library/en';
import { libraryFileEnglish } from '@/texts/library-file/en';
import type { Compiled, CompiledMessages, Messages } from '@/texts/messages';
import { settingsEnglish } from '@/texts/settings/en';
import { type Manner, speak } from '@/texts/speak';
import type { Texts } from '@/texts/texts';
import type { HighlightPageWords } from './highlight-pages';
import type { LibraryPageWords } from './library-pages';

/** Two languages that nobody speaks, made from the English messages: where layout breaks, it shows. */

const mirror: Manner = { language: 'ar-XB', locale: 'ar-XB', direction: 'rtl' };
const stretch: Manner = { language: 'en-XA', locale: 'en-XA', direction: 'ltr' };

const arabic = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
const accented: Record<string, string> = { a: 'ä', e: 'é', i: 'ï', o: 'ø', u: 'û', y: 'ÿ' };

/** In Arabic letters, from right to left. */
export const mirrored: Texts = inLanguage(
  speak(mirror)(inOtherWords(english, mirroredWord)),
  mirror,
);
export const mirroredSettings = speak(mirror)(inOtherWords(settingsEnglish, mirroredWord));
export const mirroredLibrary = libraryIn(mirroredWord, mirror);
export const mirroredBar = speak(mirror)(inOtherWords(barEnglish, mirroredWord));
export const mirroredEnd = speak(mirror)(inOtherWords(endEnglish, mirroredWord));
export const mirroredHighlights = highlightsIn(mirroredWord, mirror);
export const mirroredFirstRun = speak(mirror)(inOtherWords(firstRunEnglish, mirroredWord));

/** Each word at least 40 % longer, so that it cannot break where the English one cannot. */
export const stretched: Texts = inLanguage(
  speak(stretch)(inOtherWords(english, stretchedWord)),
  stretch,
);
export const stretchedSettings = speak(stretch)(inOtherWords(settingsEnglish, stretchedWord));
export const stretchedLibrary = libraryIn(stretchedWord, stretch);
export const stretchedBar = speak(stretch)(inOtherWords(barEnglish, stretchedWord));
export const stretchedEnd = speak(stretch)(inOtherWords(endEnglish, stretchedWord));
export const stretchedHighlights = highlightsIn(stretchedWord, stretch);
export const stretchedFirstRun = speak(stretch)(inOtherWords(firstRunEnglish, stretchedWord));

type Change = (word: string) => string;

/** All that is said in the library and in its dialogs. */
function libraryIn(change: Change, manner: Manner): LibraryPageWords {
  return {
    library: {
      ...speak(manner)(inOtherWords(keepEnglish, change)),
      ...speak(manner)(inOtherWords(libraryEnglish, change)),
    },
    file: speak(manner)(inOtherWords(libraryFileEnglish, change)),
    collection: speak(manner)(inOtherWords(collectionEnglish, change)),
  };
}

/** All that is said where passages are marked. */
function highlightsIn(change: Change, manner: Manner): HighlightPageWords {
  return {
    highlights: speak(manner)(inOtherWords(highlightsEnglish, change)),
    exports: speak(manner)(inOtherWords(exportEnglish, change)),
    keep: speak(manner)(inOtherWords(keepEnglish, change)),
  };
}

function inOtherWords<Written extends Messages>(
  messages: Compiled<Written>,
  change: Change,
): Compiled<Written> {
  return changed(messages, (message) => changedMessage(message, change)) as Compiled<Written>;
}

function changed(
  messages: CompiledMessages,
  change: (message: CompiledMessage) => CompiledMessage,
): CompiledMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message === 'string' || Array.isArray(message)
        ? change(message)
        : changed(message, change),
    ]),
  );
}

/** Arguments keep their names: only what stands between them is changed. */
function changedMessage(message: CompiledMessage, change: Change): CompiledMessage {
  if (typeof message === 'string') return message.replace(/\p{L}+/gu, change);
  return message.map((node) => {
    if (typeof node === 'string') return node.replace(/\p{L}+/gu, change);
    if (!Array.isArray(node) || typeof node[2] !== 'object') return node;
    const [name, kind, branches] = node;
    return [
      name,
      kind,
      changed(branches as CompiledMessages, (each) => changedMessage(each, change)),
    ];
  }) as CompiledMessage;
}

function mirroredWord(word: string): string {
  return word.toLowerCase().replace(/[a-z]/g, (letter) => arabic[letter.charCodeAt(0) - 97] ?? '');
}

/** Longer by its share of the space that follows it, too. */
function stretchedWord(word: string): string {
  const letters = Array.from(word);
  const longer = Math.ceil((letters.length + 1) * 1.4) - 1;
  return (
    word.replace(/[aeiouy]/g, (letter) => accented[letter] ?? letter) +
    (letters.at(-1) ?? '').repeat(longer - letters.length)
  );
}
