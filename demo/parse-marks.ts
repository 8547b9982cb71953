export type Mark = {
  /** Code points of the text without its marks. */
  from: number;
  to: number;
  style: 'Bold' | 'Italic' | 'Underline' | 'Strikethrough' | 'Code';
};

export type MarkedText = {
  text: string;
  marks: Mark[];
  links: { from: number; to: number; url: string }[];
};

const styles: Record<string, Mark['style']> = {
  '**': 'Bold',
  _: 'Italic',
  '++': 'Underline',
  '~~': 'Strikethrough',
  '`': 'Code',
};
const token =
  /\[([^\]\n]+)\]\((https?:\/\/[^)\s]+)\)|\*\*|\+\+|~~|`|(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu;

/**
 * Takes the marks out of `**bold**`, `_italic_`, `++underlined++`, `~~struck~~`; in a long-form
 * article also out of `` `code` `` and `[words](https://…)`, which posts do not have.
 */
export function parseMarks(marked: string, form: 'post' | 'article'): MarkedText {
  const open = new Map<Mark['style'], number>();
  const result: MarkedText = { text: '', marks: [], links: [] };
  let length = 0;
  let last = 0;
  const add = (words: string) => {
    result.text += words;
    length += Array.from(words).length;
  };
  for (const match of marked.matchAll(token)) {
    if (form === 'post' && /^[[`]/.test(match[0])) continue;
    add(marked.slice(last, match.index));
    last = match.index + match[0].length;
    const [, words, url] = match;
    if (words !== undefined && url !== undefined) {
      const from = length;
      add(words);
      result.links.push({ from, to: length, url });
      continue;
    }
    const style = styles[match[0]];
    if (style === undefined) continue;
    const from = open.get(style);
    if (from === undefined) {
      open.set(style, length);
    } else {
      open.delete(style);
      result.marks.push({ from, to: length, style });
    }
  }
  add(marked.slice(last));
  result.marks.sort((one, other) => one.from - other.from || other.to - one.to);
  return result;
}
