import type { Page } from '@playwright/test';

/** Those of the letters that the browser draws as it draws a character that does not exist. */
export function missingLetters(page: Page, letters: string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const size = 48;
    const pen = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
    if (!pen) return [];
    pen.font = '32px serif';
    const [box, ...pictures] = ['\u{10ffff}', ...wanted].map((letter) => {
      pen.clearRect(0, 0, size, size);
      pen.fillText(letter, 4, 36);
      return pen.getImageData(0, 0, size, size).data.join('');
    });
    return wanted.filter((_, index) => pictures[index] === box);
  }, letters);
}
