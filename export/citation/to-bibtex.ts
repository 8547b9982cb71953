import type { Citation } from './citation';

/** TeX's own characters as commands; braces too, since BibTeX counts them even after a backslash. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '-': '-{}',
  '`': '`{}',
  "'": "'{}",
};

/** A BibLaTeX entry (`@online`); BibTeX styles that do not know that kind print it as `@misc`. */
export function toBibtex(citation: Citation): string {
  const { id, title, author, handle, url, issued, accessed, lang, isThread } = citation;
  const fields = {
    // Two pairs of braces: the name is no "Last, First", the title keeps its capitals.
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    date: issued,
    year: issued.slice(0, 4),
    url,
    urldate: accessed,
    organization: 'X',
    type: isThread ? 'Thread' : 'Post',
    eprint: id,
    note: handle && escaped(handle),
    langid: lang,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{x${id},\n${lines.join(',\n')}\n}\n`;
}

/** A single hyphen or quote means itself; two of them would become a dash or another quote. */
function escaped(words: string): string {
  return words
    .replace(/[\\{}~^<>|"]|-(?=-)|`(?=`)|'(?=')/g, (sign) => commands[sign] ?? sign)
    .replace(/[$&%#_]/g, '\\$&');
}
