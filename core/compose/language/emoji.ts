const atStart =
  /^(?:\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\p{EMod}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{EMod}?\uFE0F?)*)/u;

/** The emoji a text begins with, whole: flag, family, skin tone and all. */
export function emojiAt(text: string): string | undefined {
  const code = text.charCodeAt(0);
  if (code < 0x2000 && !(code < 0x3a && text.charCodeAt(1) > 0x2000)) return undefined;
  if (code >= 0x3040 && code < 0xd800) return undefined;
  return atStart.exec(text)?.[0];
}

/** For a table of contents: the words without the signs before them. */
export function withoutEmoji(text: string): string {
  return text
    .replace(/(?:\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\uFE0F|\u200D|\u20E3)+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
