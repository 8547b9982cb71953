import type { Article, Block, Code, Direction, ReaderNote } from '@/core/article';
import type { Inline } from '@/core/inline';
import type { FoundHighlight } from '@/core/library/find-highlight';
import { wordsOfHighlight } from '@/core/library/highlight';
import { leavesIn, shownWithin } from '@/core/library/leaves';
import { walkBlocks } from '@/core/walk-article';
import { withBlocksAfter } from './with-blocks-after';

/**
 * The article with each note after the block in which its passage ends. What was marked and is not marked
 * there now, in a title, in code or in words that have changed, is told in words, at the beginning or at the end.
 */
export function withNotes(article: Article, found: FoundHighlight[]): Article {
  const { lead, body, title } = article;
  const inBlocks = Map.groupBy(found, (each) => lastBlockOf(each, [...lead, ...body]));
  const nowhere = inBlocks.get(undefined) ?? [];
  const inTitle = nowhere.filter((each) => title && shows(title.children, each));
  const noteOn = (each: FoundHighlight, direction: Direction, isUnclear: boolean): ReaderNote => ({
    type: 'readerNote',
    id: `${each.highlight.runs[0]?.post ?? article.focal}:note-${found.indexOf(each)}`,
    lang: '',
    direction,
    note: { text: textOf(each, isUnclear), links: [] },
  });
  const notesAfter = (block: Block): ReaderNote[] => {
    const here = inBlocks.get(block) ?? [];
    const isCode = block.type === 'code';
    const noted = here.filter(({ highlight: { note }, isChanged }) => note || isChanged || isCode);
    return noted.map((each) => noteOn(each, block.direction, here.length > 1 || isCode));
  };
  const all = (several: FoundHighlight[]) =>
    several.map((each) => noteOn(each, article.direction, true));
  const gone = nowhere.filter((each) => !inTitle.includes(each));
  const notesOnTitle = all(inTitle);
  return {
    ...article,
    lead: [...(lead.length > 0 ? notesOnTitle : []), ...withBlocksAfter(lead, notesAfter)],
    body: [
      ...(lead.length > 0 ? [] : notesOnTitle),
      ...withBlocksAfter(body, notesAfter),
      ...all(gone),
    ],
  };
}

/** The block whose own words are the last ones that it marks. */
function lastBlockOf(found: FoundHighlight, blocks: Block[]): Block | undefined {
  let current: Block | undefined;
  let last: Block | undefined;
  const block = (each: Block) => {
    current = each;
  };
  const words = (line: (Inline | Code)[]) => {
    if (shows(line, found)) last = current;
  };
  walkBlocks(blocks, { block, words }, []);
  return last;
}

function shows(line: (Inline | Code)[], { sources }: FoundHighlight): boolean {
  return leavesIn(line).some((leaf) => sources.some((source) => shownWithin(leaf, source)));
}

function textOf({ highlight, isChanged }: FoundHighlight, isUnclear: boolean): string {
  const words = isUnclear || isChanged ? [`“${wordsOfHighlight(highlight)}”`] : [];
  return [...words, ...(highlight.note ? [highlight.note] : [])].join('\n');
}
