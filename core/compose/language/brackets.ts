/** What opened, by what closes it. */
const partners = new Map(
  '() [] {} （） ［］ 「」 『』 【】 《》 〈〉 “” «»'
    .split(' ')
    .map(([open, close]) => [close, open]),
);
const opening = new Set(partners.values());

/** Whether what opens in a text closes in it too: brackets, and quotation marks that tell their side. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  let straight = 0;
  for (const character of text) {
    if (character === '"') straight++;
    else if (opening.has(character)) open.push(character);
    // German closes with “ what „ opened.
    else if (character === '„') open.push('“');
    else if (partners.has(character) && open.pop() !== partners.get(character)) return false;
    if (character === '“' && open.at(-1) === '“' && open.at(-2) === '“') open.splice(-2);
  }
  return open.length === 0 && straight % 2 === 0;
}
