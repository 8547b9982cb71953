const fakeLetters = /[\u{1D400}-\u{1D7FF}]/u;

/** The plain letters for mathematical ones that only look bold or slanted. */
export function plainLetters(text: string): string {
  return fakeLetters.test(text) ? text.normalize('NFKC') : text;
}
