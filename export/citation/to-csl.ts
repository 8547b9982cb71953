import type { Citation } from './citation';

/** CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, type `post`). */
export function toCsl(citation: Citation): string {
  const { id, title, author, handle, url, issued, accessed, lang, isThread } = citation;
  const item = {
    id: `x-${id}`,
    type: 'post',
    title,
    author: [{ literal: author }],
    'container-title': 'X',
    genre: isThread ? 'Thread' : 'Post',
    number: id,
    ...(handle && { note: handle }),
    issued: { 'date-parts': [partsOf(issued)] },
    accessed: { 'date-parts': [partsOf(accessed)] },
    URL: url,
    ...(lang && { language: lang }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function partsOf(day: string): number[] {
  return day.split('-').map(Number);
}
