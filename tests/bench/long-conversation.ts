import type { Conversation, PostSpec } from '@/demo/thread-spec';

/**
 * A thread of `length` posts, mixed as in the peers' measurement: numbered, with headings, lists, a
 * long post in six, a link in six, a quote in eight, media in most, and strangers' replies beside it.
 */
export function longConversation(length: number): Conversation {
  const author = { name: 'Mira Holm', handle: 'mira_writes' };
  const posts = Array.from({ length }, (_, index): PostSpec => postAt(index, length));
  const strangers = Array.from(
    { length: 20 },
    (_, index): PostSpec => ({
      by: { name: `Reader ${index}`, handle: `reader_${index}` },
      text: `I read this on the train, and post ${index + 1} made me miss my stop.`,
    }),
  );
  return { author, date: '2026-01-02T09:00:00Z', lang: 'en', posts: [...posts, ...strangers] };
}

function postAt(index: number, length: number): PostSpec {
  const counter = `${index + 1}/${length}`;
  if (index === 0) {
    return {
      text: `What a harbour knows\n\nTwo years of notes from the quays of the north. 🧵 ${counter}`,
    };
  }
  const text = [
    ...(index % 20 === 1
      ? [
          `${Math.ceil(index / 20)}. The ${ordinals[Math.floor(index / 20) % ordinals.length]} winter\n`,
        ]
      : []),
    `The pilots wait for the wind to drop below ${(index % 30) + 10} knots, and nobody on the quay says a word about it until the lamps are lit.`,
    ...(index % 7 === 3
      ? [
          'What they carry:\n- Rope: forty fathoms of it\n- Tea: more than you would think\n- A radio: mostly for the football',
        ]
      : []),
    ...(index % 6 === 2
      ? [`The tables are at https://example.org/tides/${index}?year=2026 & they are free.`]
      : []),
    ...(index % 6 === 5
      ? [
          'Nobody writes this down, so I did, one evening after another, with a pencil that kept freezing. '.repeat(
            4,
          ),
        ]
      : []),
    counter,
  ].join('\n');
  return {
    text,
    ...(index % 6 === 5 && { long: true }),
    ...(index % 2 === 0 && {
      media: [{ type: 'photo' as const, alt: `The quay on day ${index}` }],
    }),
    ...(index % 5 === 1 &&
      index % 2 === 1 && { media: [{ type: 'video' as const, alt: 'Waves' }] }),
    ...(index % 8 === 4 && {
      quote: {
        by: { name: 'Harbour Office', handle: 'harbour' },
        text: 'Gale warning for the outer islands.',
      },
    }),
  };
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
