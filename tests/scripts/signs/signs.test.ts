import { describe, expect, test } from 'vitest';
import { allSigns } from '@/scripts/signs/all-signs';
import type { PlainArticle } from '@/scripts/signs/plain-article';
import { anArticle, aside, block, h, joined, list, numbered, p, titled } from './an-article';

type Case = { has: PlainArticle[]; hasNot: PlainArticle[] };

const blocks = (...all: Parameters<typeof anArticle>[0]['blocks'] & object) =>
  anArticle({ blocks: all });
/** All of one post. */
const inOnePost = (...all: Parameters<typeof blocks>) =>
  anArticle({
    body: all.map((block) => ({
      ...block,
      pieces: [{ text: block.text, post: 0, from: 0, to: 1 }],
    })),
    posts: ['The ice.'],
  });
const link = p('lake.example/map', { isAddress: true });
const korean = '가나다라마바사아자차'.repeat(13);

/** Each sign with articles that show it and articles that must not. */
const cases: Record<string, Case> = {
  'title: ends in a colon, comma or dash': {
    has: [titled('Three ways out:'), titled('세 가지 방법：')],
    hasNot: [titled('Three ways out'), titled('Out: three ways')],
  },
  'title: ends in a full stop': {
    has: [titled('The lake froze.'), titled('湖が凍った。')],
    hasNot: [titled('The lake froze'), titled('The lake froze…'), titled('Made in the U.S.')],
  },
  'title: cut within a sentence': {
    has: [titled('The lake froze', 'The lake froze, and nobody saw it.')],
    hasNot: [
      titled('The lake froze', 'The lake froze. Nobody saw it.'),
      titled('The lake froze', 'The lake froze\n\nNobody saw it.'),
      titled('Did it freeze?', 'Did it freeze? Nobody knows.'),
      titled('The lake froze', 'The lake froze example.org/lake'),
    ],
  },
  'title: stands in the text as well': {
    has: [{ ...titled('The lake froze'), lead: [p('The lake froze, and nobody saw it.')] }],
    hasNot: [{ ...titled('The lake froze'), lead: [p('Nobody saw it.')] }],
  },
  'title: brackets or quotation marks left open': {
    has: [titled('The lake (of my'), titled('「湖が凍った')],
    hasNot: [titled('The lake (of my youth)')],
  },
  'title: counter or banner left': {
    has: [titled('1/9 The lake'), titled('The lake 👇'), titled('The lake, a thread')],
    hasNot: [titled('The lake'), titled('How to thread a needle')],
  },
  'title: has an address or a name': {
    has: [titled('The lake lake.example/map'), titled('@ada_writes on lakes')],
    hasNot: [titled('The lake of St. Moritz')],
  },
  'title: begins in a small letter or with a sign': {
    has: [titled('the lake froze'), titled('- The lake froze')],
    hasNot: [titled('The lake froze'), titled('iPhones on ice')],
  },
  'title: longer than 90 (45 wide letters)': {
    has: [titled('lake '.repeat(19)), titled('湖'.repeat(46))],
    hasNot: [titled('lake '.repeat(17)), titled('湖'.repeat(45))],
  },
  'title: begins with a connecting word': {
    has: [titled('And then the lake froze'), titled('그런데 호수가 얼었다')],
    hasNot: [titled('Andalusia in winter'), titled('The lake froze')],
  },
  'title: says nothing': {
    has: [titled('OK hear me out'), titled('Here are some thoughts')],
    hasNot: [titled('Hearing loss in winter')],
  },
  'title: a single word': {
    has: [titled('Lakes'), titled('Wintertime')],
    hasNot: [titled('Lakes in winter'), titled('湖が凍った日')],
  },
  'title: ends in a small word': {
    has: [titled('The ice of the'), titled('El hielo de la')],
    hasNot: [titled('The ice of the lake')],
  },
  'title: none, though a line stands by itself': {
    has: [anArticle({ posts: ['The ice of the lake\n\nIt froze.', 'And so on.', 'The end.'] })],
    hasNot: [
      anArticle({ posts: ['It froze. Then it broke.', 'And so on.', 'The end.'] }),
      anArticle({ posts: ['11/100 #100DaysOfIce\n\nIt froze.', 'And so on.', 'The end.'] }),
      { ...titled('The ice'), posts: ['The ice of the lake\n\nIt froze.', 'So.', 'The end.'] },
    ],
  },
  'headings: a single one': {
    has: [blocks(h('The ice'), p('It froze.'))],
    hasNot: [
      blocks(h('The ice'), p('It froze.'), h('The thaw'), p('It broke.')),
      blocks(p('Ice.')),
    ],
  },
  'headings: end in a comma, colon or full stop': {
    has: [blocks(h('The ice:')), blocks(h('The ice.')), blocks(h('氷、'))],
    hasNot: [blocks(h('The ice')), blocks(h('The ice…')), blocks(h('Why ice?'))],
  },
  'headings: longer than 90 (45 wide letters)': {
    has: [blocks(h('lake '.repeat(19)))],
    hasNot: [blocks(h('The lake'))],
  },
  'headings: only a number or sign': {
    has: [blocks(h('3')), blocks(h('Step 3')), blocks(h('🔥'))],
    hasNot: [blocks(h('Step 3: the ice'))],
  },
  'headings: counter left': {
    has: [blocks(h('1/ The ice')), blocks(h('(2/9) The thaw'))],
    hasNot: [blocks(h('1. The ice'))],
  },
  'headings: an address': {
    has: [blocks(h('Overview: lake.example/map')), blocks(h('https://lake.example'))],
    hasNot: [blocks(h('Overview'))],
  },
  'headings: a pointer or banner left': {
    has: [blocks(h('The ice 👇')), blocks(h('🧵 The ice'))],
    hasNot: [blocks(h('The ice'))],
  },
  'headings: brackets or quotation marks left open': {
    has: [blocks(h('The ice (of'))],
    hasNot: [blocks(h('The ice (of the lake)'))],
  },
  'headings: nothing under it': {
    has: [
      blocks(h('The ice'), h('The thaw'), p('It broke.')),
      blocks(p('It froze.'), h('The thaw')),
    ],
    hasNot: [blocks(h('The ice'), h('Early', 3), p('It froze.'))],
  },
  'headings: nothing but addresses under most of them': {
    has: [blocks(...['Ice', 'Thaw', 'Flood'].flatMap((words) => [h(words), link]))],
    hasNot: [
      blocks(...['Ice', 'Thaw', 'Flood'].flatMap((words) => [h(words), p('It came.'), link])),
      blocks(h('Ice'), link, h('Thaw'), link),
    ],
  },
  'headings: a closing word or a call': {
    has: [blocks(h('That’s a wrap 👋')), blocks(h('If you liked this thread')), blocks(h('끝'))],
    hasNot: [blocks(h('The finish line')), blocks(h('Wrapping ice in straw'))],
  },
  'headings: repeats the title': {
    has: [{ ...titled('The ice'), body: [h('The Ice')] }],
    hasNot: [{ ...titled('The ice'), body: [h('The thaw')] }],
  },
  'headings: the sentence goes on under it': {
    has: [blocks(h('The lake'), p('froze in January.'), p('Then it broke.'))],
    hasNot: [
      blocks(h('The lake'), p('It froze in January.')),
      anArticle({ body: [h('the lake'), p('froze in january')], posts: ['the lake', 'froze'] }),
    ],
  },
  'series: one series in two looks': {
    has: [blocks(h('1. The ice'), p('It froze.'), numbered(['The thaw', 'The flood'], 2))],
    hasNot: [
      blocks(h('1. The ice'), h('2. The thaw'), h('3. The flood')),
      blocks(h('1. The ice'), numbered(['A', 'B']), h('2. The thaw')),
    ],
  },
  'series: numbered paragraphs, neither list nor headings': {
    has: [blocks(p('1. The ice'), p('2. The thaw'))],
    hasNot: [
      blocks(numbered(['The ice', 'The thaw'])),
      blocks(p('3. is the charm'), p('9. of May')),
    ],
  },
  'series: a list broken in two': {
    has: [blocks(numbered(['The ice', 'The thaw']), block('figure'), numbered(['The flood'], 3))],
    hasNot: [blocks(numbered(['The ice', 'The thaw']), block('figure'), numbered(['A', 'B']))],
  },
  'series: numbered headings of two depths': {
    has: [blocks(h('1. The ice'), p('Cold.'), h('2. The thaw', 3), p('Wet.'))],
    hasNot: [blocks(h('1. The ice'), p('Cold.'), h('1. Early ice', 3), h('2. The thaw'))],
  },
  'series: begins beyond one': {
    has: [blocks(numbered(['The thaw', 'The flood'], 2))],
    hasNot: [
      blocks(numbered(['The ice', 'The thaw'])),
      blocks(h('1. Ice'), numbered(['A', 'B'], 2)),
    ],
  },
  'counters: left at the start of a paragraph': {
    has: [blocks(p('3/ The ice')), blocks(p('(3/9) The ice'))],
    hasNot: [blocks(p('The ice')), blocks(p('1. The ice'))],
  },
  'counters: left at the end of a paragraph': {
    has: [blocks(p('The ice broke. 3/9')), blocks(p('The ice broke (3/)'))],
    hasNot: [blocks(p('The ice broke.')), blocks(p('9/11'))],
  },
  'counters: left before an address': {
    has: [blocks(p('The ice broke. 3/9 lake.example/map'))],
    hasNot: [blocks(p('The ice broke: lake.example/map'))],
  },
  'banners: the sign or the word of a thread left': {
    has: [blocks(p('The ice 🧵')), blocks(p('The ice, a thread:')), blocks(p('호수 이야기 타래'))],
    hasNot: [blocks(p('A thread of cotton held it.'))],
  },
  'banners: pointer left at the end': {
    has: [blocks(p('The ice 👇')), blocks(p('The ice ⬇️'))],
    hasNot: [blocks(p('👇 is a finger')), blocks(p('The ice'))],
  },
  'banners: "continued" left': {
    has: [blocks(p('The ice broke (cont.)')), blocks(p('얼음이 깨졌다 (계속)'))],
    hasNot: [blocks(p('The ice (contrary to the thaw) held.'))],
  },
  'banners: end mark left': {
    has: [blocks(p('The ice broke. /end')), blocks(p('끝'))],
    hasNot: [blocks(p('It broke in the end')), blocks(p('That was the end.'))],
  },
  'lists: a single item': {
    has: [blocks(list(['The ice']))],
    hasNot: [blocks(list(['The ice', 'The thaw']))],
  },
  'lists: bullets inside a paragraph': {
    has: [blocks(p('• The ice\n• The thaw')), blocks(p('Ice • thaw • flood • drought'))],
    hasNot: [blocks(p('The ice – and the thaw'))],
  },
  'lists: a paragraph begins with a bullet': {
    has: [blocks(p('• The ice'))],
    hasNot: [blocks(p('The ice')), blocks(p('• The ice\n• The thaw'))],
  },
  'lists: numbered lines inside a paragraph': {
    has: [blocks(p('1) The ice\n2) The thaw'))],
    hasNot: [blocks(p('1) The ice'))],
  },
  'lists: a sign with a meaning left out': {
    has: [anArticle({ leftOut: signs('🟢', '🔴') })],
    hasNot: [anArticle({ leftOut: signs('•', '•') }), anArticle({ leftOut: signs('🔴', '🔴') })],
  },
  'lists: an item longer than 600': {
    has: [blocks(list(['ice '.repeat(160), 'The thaw']))],
    hasNot: [blocks(list(['ice '.repeat(20), 'The thaw']))],
  },
  'lists: announced by a colon, but short paragraphs follow': {
    has: [blocks(p('It brought:'), p('Ice'), p('Thaw'), p('Floods'))],
    hasNot: [
      blocks(p('It brought:'), list(['Ice', 'Thaw'])),
      blocks(p('It brought:'), p('It was cold.'), p('It was wet.'), p('It was late.')),
    ],
  },
  'lists: verse or speech set as items': {
    has: [blocks(list(['the ice is thin,', 'the night is long,', 'and still we sing']))],
    hasNot: [
      blocks(list(['the ice', 'the night'])),
      anArticle({ body: [list(['ice,', 'thaw,'])], leftOut: signs('-', '-') }),
    ],
  },
  'lists: an announcing line as an item': {
    has: [blocks(list(['The ice', 'And what came then:']))],
    hasNot: [blocks(list(['The ice', 'The thaw']))],
  },
  'lead: longer than four lines': {
    has: [anArticle({ lead: [p('ice '.repeat(80))] })],
    hasNot: [anArticle({ lead: [p('ice '.repeat(20))] })],
  },
  'paragraphs: only an address': {
    has: [blocks(p('lake.example/map', { isAddress: true }))],
    hasNot: [blocks(p('The map: lake.example/map'))],
  },
  'paragraphs: signs only': {
    has: [blocks(p('➡️')), blocks(p('***'))],
    hasNot: [blocks(p('➡️ The ice'))],
  },
  'paragraphs: begin with a closing sign': {
    has: [blocks(p(', and then it broke')), blocks(p(') and then'))],
    hasNot: [blocks(p('… and then it broke')), blocks(p('(and then)'))],
  },
  'paragraphs: longer than 900': {
    has: [blocks(p('ice '.repeat(230)))],
    hasNot: [blocks(p('ice '.repeat(220)))],
  },
  'paragraphs: begin with the own @name': {
    has: [blocks(p('@Ada_writes The ice'))],
    hasNot: [blocks(p('@jo_reader asked')), blocks(p('I am @ada_writes'))],
  },
  'paragraphs: the same @name opens several': {
    has: [blocks(p('@jo_reader The ice broke.'), p('.@jo_reader Then it rained.'))],
    hasNot: [blocks(p('@jo_reader asked.'), p('@ada_writes answered.'), p('I told @jo_reader.'))],
  },
  'paragraphs: a sentence goes on in the next': {
    has: [inOnePost(p('The ice on the lake that we had crossed so often'), p('broke in March.'))],
    hasNot: [
      inOnePost(p('The ice on the lake that we had crossed so often'), p('It broke in March.')),
      inOnePost(p('The ice on the lake that we had crossed so often:'), p('broken.')),
      blocks(
        p('The ice on the lake that we had crossed so often'),
        p('broke in March.'),
        p('Wet.'),
      ),
    ],
  },
  'hashtags: alone in the middle': {
    has: [blocks(p('#ice #lake'), p('It broke.'))],
    hasNot: [
      blocks(p('#ice broke'), p('It broke.')),
      blocks(p('It broke.'), p('#ice')),
      blocks(p('#ice', { isTags: true }), p('It broke.')),
    ],
  },
  'hashtags: the same one ends three paragraphs': {
    has: [blocks(p('Ice #lake'), p('Thaw #lake'), p('Flood #lake'))],
    hasNot: [blocks(p('Ice #lake'), p('Thaw #lake'), p('Flood #river'))],
  },
  'text: an HTML entity or markup left': {
    has: [blocks(p('Ice &amp; thaw')), blocks(p('**Ice** and thaw')), blocks(p('## Ice'))],
    hasNot: [blocks(p('Ice & thaw')), blocks(p('#ice')), blocks(p('2 ** 3'))],
  },
  'updates: more than three': {
    has: [blocks(...Array.from({ length: 4 }, () => block('update')))],
    hasNot: [blocks(...Array.from({ length: 3 }, () => block('update')))],
  },
  'borders: dots on both sides': {
    has: [blocks(p('The ice…'), p('…broke')), blocks(p('The ice...'), p('...broke'))],
    hasNot: [blocks(p('The ice…'), p('It broke'))],
  },
  'borders: dashes on both sides': {
    has: [
      blocks(p('The ice —'), p('— broke in March.')),
      blocks(p('얼음이 깨졌는데-'), p('-물이 나왔다')),
    ],
    hasNot: [blocks(p('The ice —'), p('It broke.')), blocks(p('The ice.'), p('- broke'))],
  },
  'borders: brackets or quotation marks open over two paragraphs': {
    has: [blocks(p('The ice (which was thin'), p('in January) broke.'))],
    hasNot: [blocks(p('The ice (thin)'), p('broke (late).'))],
  },
  'borders: a sentence broken, a small letter follows': {
    has: [blocks(p('The ice on the lake'), p('broke in March.'), p('Then it rained.'))],
    hasNot: [
      blocks(p('The ice held.'), p('iced tea was served.'), p('Then it rained.')),
      anArticle({ blocks: [p('the ice on the lake'), p('broke in march')] }),
    ],
  },
  'borders: a sentence broken after a comma': {
    has: [blocks(p('When the ice broke,'), p('We ran.')), blocks(p('氷が割れて、'), p('走った。'))],
    hasNot: [blocks(p('The ice broke.'), p('We ran, fast.'))],
  },
  'borders: a sentence broken after a word that leads on': {
    has: [
      blocks(p('We ran to the'), p('Boats were gone.')),
      anArticle({ lang: 'ko', blocks: [p('우리는 얼음을'), p('깼다.')] }),
      anArticle({ lang: 'ja', blocks: [p('私たちは氷を'), p('割った。')] }),
    ],
    hasNot: [
      blocks(p('We ran'), p('Boats were gone.')),
      anArticle({ lang: 'ko', blocks: [p('우리는 얼음을 깼다'), p('물이 나왔다')] }),
    ],
  },
  'borders: a word cut at the length limit': {
    has: [anArticle({ lang: 'ko', blocks: [p(korean), p('이 깨졌다')] })],
    hasNot: [
      anArticle({ lang: 'ko', blocks: [p(korean.slice(40)), p('이 깨졌다')] }),
      anArticle({ lang: 'en', blocks: [p(korean), p('broke')] }),
    ],
  },
  'joins: after a counter': {
    has: [joined('The ice 3/9', 'broke.')],
    hasNot: [joined('The ice,', 'thin, broke.')],
  },
  'joins: after an address': {
    has: [joined('The ice lake.example/map', 'broke.'), joined('See lake.com', 'broke.')],
    hasNot: [joined('The ice,', 'thin, broke.')],
  },
  'joins: before a name': {
    has: [joined('The ice,', '@jo_reader says, broke.')],
    hasNot: [joined('The ice,', 'says @jo_reader, broke.')],
  },
  'joins: before a number or bullet': {
    has: [joined('The ice,', '2) the thaw'), joined('The ice,', '• the thaw')],
    hasNot: [joined('The ice,', '2 days later, broke.')],
  },
  'joins: before a capital': {
    has: [joined('The ice and', 'Use a boat.')],
    hasNot: [joined('The ice,', 'Ada says, broke.'), joined('The ice and', 'I broke.')],
  },
  'joins: two whole thoughts of one who writes small': {
    has: [joined('the ice broke', 'we ran home', 'it rained')],
    hasNot: [joined('The ice on the lake', 'broke.', 'Then it rained.')],
  },
  'calls: left at the end': {
    has: [blocks(p('Ice.'), p('Thaw.'), p('Flood.'), p('Follow me for more lakes!'))],
    hasNot: [
      blocks(p('Ice.'), p('Thaw.'), p('Flood.'), aside(p('Follow me for more lakes!'))),
      blocks(p('Follow me for more lakes!'), p('Ice.'), p('Thaw.'), p('Flood.')),
    ],
  },
  'calls: left in the middle': {
    has: [blocks(p('Ice.'), p('팔로우 부탁드려요'), p('Thaw.'), p('Flood.'))],
    hasNot: [
      blocks(p('Ice.'), p('Thaw.'), p('Flood.'), p('Follow me for more lakes!')),
      blocks(
        p('I like this lake; its newsletter had 30 retweets.'),
        p('Ice.'),
        p('Thaw.'),
        p('Flood.'),
      ),
    ],
  },
  'calls: more than 30 % of the text folded': {
    has: [blocks(p('Ice.'), aside(p('Follow me for more lakes!')))],
    hasNot: [blocks(p('The ice broke. '.repeat(10)), aside(p('Follow me for more lakes!')))],
  },
  'calls: a picture, heading or quoted post folded': {
    has: [blocks(aside(block('figure'), p('Follow me')))],
    hasNot: [blocks(block('figure'), aside(p('Follow me')))],
  },
  'calls: words that ask for nothing folded': {
    has: [blocks(aside(p('The ice broke in March. '.repeat(12))))],
    hasNot: [blocks(aside(p('Follow me for more lakes! '.repeat(12)))), blocks(aside(p('Ice.')))],
  },
};

describe('signs of a fault', () => {
  test('each is tried with articles that show it and with some that do not', () => {
    const names = allSigns.map(({ name }) => name);
    expect(Object.keys(cases).toSorted()).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
    for (const [name, { has, hasNot }] of Object.entries(cases)) {
      expect([name, has.length > 0, hasNot.length > 0]).toEqual([name, true, true]);
    }
  });

  test.each(allSigns)('$name', ({ name, find }) => {
    const { has = [], hasNot = [] } = cases[name] ?? {};
    expect(has.filter((article) => find(article).length === 0)).toEqual([]);
    expect(hasNot.flatMap(find)).toEqual([]);
  });
});

function signs(...texts: string[]) {
  return texts.map((text) => ({ because: 'list marker', text }));
}
