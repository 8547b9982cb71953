import type { Emphasis, Image, Link, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

/** Blank lines, and line ends that are letters to some programs, would begin another block there. */
export function plain(value: string): Text {
  return { type: 'text', value: value.replace(/[\n\r\u2028\u2029]\s*/g, '\n') };
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

export function link(url: string, children: PhrasingContent[]): Link {
  return { type: 'link', url: withoutMarks(url), children };
}

export function linkTo(url: string, words: string): Link {
  return link(url, [plain(words)]);
}

export function image(url: string, alt = ''): Image {
  return { type: 'image', url: withoutMarks(url), alt: plain(alt).value };
}

/** A web address whose characters mean nothing to a Markdown program, so that none of them ends it. */
function withoutMarks(url: string): string {
  return url.replace(
    /[`'"<>\\^{|}]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
