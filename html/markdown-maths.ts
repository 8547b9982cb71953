/** In code a dollar is a dollar; elsewhere two of them, or one close to its words, hold a formula. */
const formulas =
  /```[\s\S]*?(?:```|$)|`[^`\n]*`|\$\$[\s\S]+?\$\$|\$(?![\s\d.,]+\$)(?=\S)[^$\n]*[^\s$]\$(?!\d)/g;
const mask = '\uE000';

/** Formulas as letters that mean nothing to Markdown, as many as they have: positions stay. */
export function maskMaths(markdown: string): string {
  if (!markdown.includes('$')) return markdown;
  return markdown.replace(formulas, (found) =>
    found.startsWith('$') ? mask.repeat(found.length) : found,
  );
}

/** The words of a node with its formulas as they were written; `raw` is what it was read from. */
export function withMaths(words: string, raw: string): string {
  if (!words.includes(mask)) return words;
  const written = raw.match(formulas)?.filter((found) => found.startsWith('$')) ?? [];
  return words.replace(/\uE000+/g, (masked) => {
    let shown = '';
    while (shown.length < masked.length && written.length > 0) shown += written.shift();
    return shown;
  });
}
