/** Most texts have no character outside the basic plane; then UTF-16 and code points are the same. */
export function hasAstral(text: string): boolean {
  return astral.test(text);
}

const astral = /[\ud800-\udbff][\udc00-\udfff]/;
const everyAstral = /[\ud800-\udbff][\udc00-\udfff]/g;

/** How many code points: an emoji outside the basic plane is one, not two. */
export function codePointLength(text: string): number {
  return hasAstral(text) ? text.length - (text.match(everyAstral)?.length ?? 0) : text.length;
}

/** A slice counted in code points, without an array of every character. */
export function sliceCodePoints(text: string, from: number, to: number): string {
  if (!hasAstral(text)) return text.slice(from, to);
  const start = utf16Index(text, 0, from);
  return text.slice(start, utf16Index(text, start, to - from));
}

function utf16Index(text: string, start: number, count: number): number {
  let index = start;
  for (let left = count; left > 0 && index < text.length; left -= 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return index;
}
