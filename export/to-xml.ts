const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Somebody's words as text or attribute of an XML document. */
export function toXml(words: string): string {
  return withoutControls(words).replace(/[&<>"]/g, (sign) => named[sign] ?? sign);
}

/** XML 1.0 has no way at all to write the other characters (https://www.w3.org/TR/xml/#charsets). */
export function withoutControls(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
