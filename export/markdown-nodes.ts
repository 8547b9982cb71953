import type { Emphasis, Link, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

export function plain(value: string): Text {
  return { type: 'text', value };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function strong(...children: PhrasingContent[]): Strong {
  return { type: 'strong', children };
}

export function emphasized(...children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', children };
}

export function linkTo(url: string, words: string): Link {
  return { type: 'link', url, children: [plain(words)] };
}
