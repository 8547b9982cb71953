import { counterAtEnd, counterAtStart, pointer } from './marks-of-writing';
import { lastOf, paragraphsOf, type Sign, textsWhere } from './sign';

/** What counts posts or announces a thread, and is left in the text. */
export const counterSigns: Sign[] = [
  onParagraphs('counters: left at the start of a paragraph', (text) => counterAtStart.test(text)),
  onParagraphs('counters: left at the end of a paragraph', (text) => {
    const last = text.trimEnd().split('\n').at(-1) ?? '';
    return counterAtEnd.test(last) && last.trim().length > 6 && !/\d\s*\/\s*\d+\s*=/.test(last);
  }),
  onParagraphs('counters: left before an address', (text) =>
    /[([]?\d{1,2}\s?\/\s?(?:\d{1,2}|n)?[)\]]?\s+(?:https?:|[\w-]+\.\w{2,}\/\S*\s*$)/.test(
      text.split('\n').at(-1) ?? '',
    ),
  ),
  onParagraphs('banners: the sign or the word of a thread left', (text) =>
    /🧵|(?:\b(?:a|the|mini|short|long|quick) thread\b|^\W*thread|\bun hilo\b|\babro hilo|\bsegue o fio|쓰레드|타래|스레드|スレッド|ツリー)\W*$/iu.test(
      text.length < 400 ? text : text.replace(/[^🧵]/gu, ''),
    ),
  ),
  onParagraphs('banners: pointer left at the end', (text) => pointer.test(text)),
  onParagraphs('banners: "continued" left', (text) =>
    /[（(](?:이어서|계속|cont(?:inued|\.|’d|'d)?|続く?|つづく|sigue|continúa|continua|suite|fortsetzung)[)）]|(?:^|\s)(?:cont(?:inued|’d|'d)|to be continued|(?:이어서|続く|つづく))\W*$/iu.test(
      text,
    ),
  ),
  onParagraphs(
    'banners: end mark left',
    (text) =>
      /(?:^|[\s.!?])(?:\/end|\/fin|end\s?🧵|fin|\[end\]|\(end\)|끝|以上|完)[.!\s🧵]*$/iu.test(
        text,
      ) && !/\b(?:the|an?|to|in|of) (?:end|fin)\W*$/i.test(text),
  ),
];

function onParagraphs(name: string, test: (text: string) => boolean): Sign {
  return {
    name,
    find: (article) =>
      textsWhere(paragraphsOf(article), test).map((text) =>
        name.includes('start') ? text : lastOf(text),
      ),
  };
}
