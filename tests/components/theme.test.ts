import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colours = Record<string, string>;

const styles = readFileSync(
  new URL('../../assets/styles/theme/theme.css', import.meta.url),
  'utf8',
);

const base = coloursAfter(':root,\n[data-theme] {');
const themes: Record<string, Colours> = {
  light: side(base, 0),
  dark: side(base, 1),
  sepia: coloursAfter('\n[data-theme="sepia"] {'),
  'light contrast': side(coloursAfter('\n[data-theme="contrast"] {'), 0),
  'dark contrast': side(coloursAfter('\n[data-theme="contrast"] {'), 1),
  'light, more contrast asked for': { ...side(base, 0), ...side(moreContrast(), 0) },
  'dark, more contrast asked for': { ...side(base, 1), ...side(moreContrast(), 1) },
};

describe.each(Object.entries(themes))('%s', (_name, colours) => {
  const text: [string, string, number][] = [
    ['ink', 'paper', 7],
    ['soft', 'paper', 4.5],
    ['accent', 'paper', 4.5],
    ['ink', 'wash', 7],
    ['soft', 'wash', 4.5],
    ['accent', 'wash', 4.5],
    ['ink', 'tint', 7],
    // Buttons and the gathering pill turn paper and ink around.
    ['paper', 'ink', 7],
  ];
  test.each(text)('%s on %s can be read', (front, back, least) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(least);
  });

  const edges: [string, string][] = [
    ['accent', 'paper'],
    ['edge', 'paper'],
    ['edge', 'wash'],
  ];
  test.each(edges)('an edge in %s stands out from %s', (edge, ground) => {
    expect(contrast(colours[edge], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('high contrast is AAA throughout', () => {
  for (const name of ['light contrast', 'dark contrast']) {
    const colours = themes[name] ?? {};
    for (const front of ['ink', 'soft', 'accent']) {
      expect(contrast(colours[front], colours.paper), `${name}: ${front}`).toBeGreaterThanOrEqual(
        7,
      );
    }
  }
});

function moreContrast(): Colours {
  return coloursAfter(':root:not([data-theme="sepia"], [data-theme="contrast"]) {');
}

function coloursAfter(opening: string): Colours {
  const from = styles.indexOf(opening);
  if (from === -1) throw new Error(`No rule "${opening}" in theme.css`);
  const rule = styles.slice(from, styles.indexOf('}', from));
  return Object.fromEntries(
    [...rule.matchAll(/--(\w+): ([^;]+);/g)].map(([, name, value]) => [name, value ?? '']),
  );
}

/** `light-dark(a, b)`, first or second. */
function side(colours: Colours, index: 0 | 1): Colours {
  return Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [
      name,
      value.match(/#[0-9a-f]{6}/g)?.[index] ?? value,
    ]),
  );
}

function contrast(front = '', back = ''): number {
  const [light, dark] = [luminance(front), luminance(back)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
