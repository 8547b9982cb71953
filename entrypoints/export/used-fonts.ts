/**
 * The font files that this page's words needed, as `@font-face` rules with the fonts inside: the
 * browser has already found out which of them these are.
 */
export async function usedFonts(): Promise<string> {
  await document.fonts.ready;
  const used = [...document.fonts].filter(({ status }) => status === 'loaded').map(nameOfFace);
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => used.includes(nameOfRule(style)));
  return (await Promise.all(rules.map(withFontInside))).join('\n');
}

function nameOfFace({ family, style, unicodeRange }: FontFace): string {
  return [family.replaceAll('"', ''), style, unicodeRange].join();
}

function nameOfRule(rule: CSSStyleDeclaration): string {
  const [family, style, range] = ['font-family', 'font-style', 'unicode-range'].map((name) =>
    rule.getPropertyValue(name),
  );
  return [family?.replaceAll('"', ''), style || 'normal', range || 'U+0-10FFFF'].join();
}

async function withFontInside({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, source] = /url\("([^"]+)"\)/.exec(style.getPropertyValue('src')) ?? [];
  if (source === undefined) return '';
  const address = new URL(source, parentStyleSheet?.href ?? location.href);
  const font = await (await fetch(address)).blob();
  const inside = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(font);
  });
  const others = ['font-family', 'font-style', 'font-weight', 'unicode-range', 'size-adjust']
    .map((name) => [name, style.getPropertyValue(name)])
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value};`);
  return `@font-face { ${others.join(' ')} src: url("${inside}") format("woff2"); }`;
}
