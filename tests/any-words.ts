import fc from 'fast-check';

const firstHalf = 0xd800;
const halves = 0x800;

/**
 * Any character there is, halves of one left out. The same as the library's unit "binary", which makes a
 * list of all million of them first.
 */
const anyCharacter = fc.nat(0x10ffff - halves).map(
  (place) => String.fromCodePoint(place < firstHalf ? place : place + halves),
  (character) => {
    const [first, ...more] = Array.from(typeof character === 'string' ? character : '');
    const point = first?.codePointAt(0);
    if (point === undefined || more.length > 0) throw new Error('No single character.');
    return point < firstHalf ? point : point - halves;
  },
);

/** Words of any characters, and now and then what a program could take for something of its own. */
export function anyWords(maxLength?: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, ...(maxLength !== undefined && { maxLength }) });
}
