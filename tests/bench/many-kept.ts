import { type KeptThread, keepThread } from '@/core/library/kept-thread';
import type { Thread } from '@/core/thread/thread';
import { ada, aPost, postId, xUrl } from '@/tests/core/a-post';

/** A thread of these has 16 posts of 250 characters: 5,000 of them are twenty million. */
const posts = 16;
const charactersOfPost = 250;

/** What each language is made of, and a word that stands in every fiftieth thread alone. */
const languages = [
  {
    lang: 'ko',
    letters: '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초',
    rare: '등대지기',
    direction: 'ltr',
  },
  { lang: 'en', letters: 'etaoinshrdlucmfwypvbgk', rare: 'lighthouse', direction: 'ltr' },
  {
    lang: 'ja',
    letters: 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ日月火水木金土山川',
    rare: '燈臺守',
    direction: 'ltr',
  },
  {
    lang: 'zh',
    letters: '的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要',
    rare: '灯塔看守',
    direction: 'ltr',
  },
  { lang: 'ar', letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', rare: 'حارس المنارة', direction: 'rtl' },
] as const;

export const rareWords = languages.map(({ rare }) => rare);

/** The n-th; always the same. */
export function keptAt(number: number): KeptThread {
  const language = languages[number % languages.length] ?? languages[0];
  const thread = threadAt(number, language);
  const title = `${language.rare.slice(0, 2)} ${number}`;
  const { lang, direction } = language;
  const publishedAt = 1_700_000_000_000 + number * 60_000;
  const facts = { title, lang, direction, publishedAt, minutes: 4, postCount: posts };
  return keepThread(thread, facts, publishedAt + 1_000);
}

function threadAt(number: number, { letters, rare, lang }: (typeof languages)[number]): Thread {
  const conversation = 1_000 * (number + 1);
  const random = randomFrom(number);
  const pool = Array.from(letters);
  const isRare = Math.floor(number / languages.length) % 50 === 0;
  const parts = Array.from({ length: posts }, (_, index) => {
    const text = wordsOf(pool, random);
    return aPost(conversation + index, {
      conversation,
      lang,
      text: isRare && index === 7 ? `${text} ${rare}.` : text,
    });
  });
  return {
    author: ada,
    url: xUrl(`ada/status/${conversation}`),
    focal: postId(conversation),
    parts,
    asides: [],
    discussion: [],
    completeness: { type: 'whole', because: 'nothing follows' },
  };
}

function wordsOf(letters: string[], random: () => number): string {
  let text = '';
  while (text.length < charactersOfPost) {
    const length = 2 + Math.floor(random() * 7);
    for (let index = 0; index < length; index += 1) {
      text += letters[Math.floor(random() * letters.length)];
    }
    text += random() < 0.02 ? '\n' : ' ';
  }
  return text;
}

/** The same numbers from 0 to 1 for the same start. */
function randomFrom(start: number): () => number {
  let state = start + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
