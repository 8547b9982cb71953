/** Between JavaScript's UTF-16 positions and code points, which all of a post's offsets count. */
export type CodePoints = {
  fromUtf16(position: number): number;
  toUtf16(offset: number): number;
  /** In code points. */
  length: number;
};

export function codePointsOf(text: string): CodePoints {
  if (!/[\uD800-\uDBFF]/.test(text)) return { fromUtf16: same, toUtf16: same, length: text.length };
  const offsets = new Uint32Array(text.length + 1);
  const positions = new Uint32Array(text.length + 1);
  let offset = 0;
  for (let position = 0; position < text.length; position++) {
    offsets[position] = offset;
    positions[offset] = position;
    if ((text.codePointAt(position) ?? 0) > 0xffff) {
      position++;
      offsets[position] = offset;
    }
    offset++;
  }
  offsets[text.length] = offset;
  positions[offset] = text.length;
  return {
    fromUtf16: (position) => offsets[position] ?? offset,
    toUtf16: (at) => (at >= offset ? text.length : (positions[at] ?? 0)),
    length: offset,
  };
}

function same(position: number): number {
  return position;
}
