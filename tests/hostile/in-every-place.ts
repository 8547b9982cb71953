import type { Article, Block } from '@/core/article';
import type { Inline } from '@/core/inline';
import { toWebUrl } from '@/core/web-url';
import { anArticle, anArticleMaker } from '@/tests/components/an-article';

const maker = anArticleMaker('en');
const { base, text, paragraph, heading } = maker;

/**
 * An article with each string in every place that Markdown knows: a composer would not find them all. Code
 * at the end shows whether a program lost its way before.
 */
export function inEveryPlace(strings: string[]): Article {
  const code = '<p onclick=alert(0)><img src=x onerror=alert(0)></p>';
  return anArticle({
    body: [...strings.flatMap(blocksOf), paragraph('At last ', inCode(code), '.'), codeBlock(code)],
  });
}

function blocksOf(string: string): Block[] {
  return [
    heading(string),
    // Right before code, where its last character could hide the code's first.
    paragraph(string, inCode(string), '.'),
    paragraph(
      strong(string),
      ' or ',
      emphasis('set', inCode(string)),
      ' or ',
      linkTo(string, text(string)),
    ),
    paragraph(linkTo('', inCode(string))),
    { ...base(), type: 'blockquote', children: [paragraph(string), codeBlock(string)] },
    listOf([codeBlock(string)], [paragraph(string), codeBlock(string)]),
    codeBlock(string, string),
    codeBlock(`first\n\n${string}\n\nlast`),
    tableOf([text('table '), text(string), inCode(string)], [inCode(string), text(string)]),
    photoOf(string),
  ];
}

export function inCode(value: string): Inline {
  return { ...text(value), type: 'inlineCode' };
}

function strong(...children: (string | Inline)[]): Inline {
  return { type: 'strong', children: inlines(children) };
}

function emphasis(...children: (string | Inline)[]): Inline {
  return { type: 'emphasis', children: inlines(children) };
}

function linkTo(query: string, ...children: Inline[]): Inline {
  const url = toWebUrl(`https://a.example/${query}`) ?? toWebUrl('https://x.com/');
  if (url === undefined) throw new Error('Not an address');
  return { type: 'link', url, kind: 'link', children };
}

function inlines(children: (string | Inline)[]): Inline[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

export function codeBlock(value: string, codeLang?: string): Block {
  const { source } = text(value);
  return { ...base(), type: 'code', value, source, ...(codeLang !== undefined && { codeLang }) };
}

export function listOf(...items: Block[][]): Block {
  return {
    ...base(),
    type: 'list',
    ordered: false,
    children: items.map((children) => ({ ...base(), type: 'listItem', children })),
  };
}

function tableOf(...rows: Inline[][]): Block {
  return {
    ...base(),
    type: 'table',
    align: [null, null, null],
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
    })),
  };
}

function photoOf(alt: string): Block {
  const url = toWebUrl('https://pbs.twimg.com/media/a.jpg');
  if (url === undefined) throw new Error('Not an address');
  return {
    ...base(),
    type: 'figure',
    media: [{ item: { type: 'photo', id: 'a', url, alt }, post: maker.postId(), url }],
    layout: 'single',
    isSensitive: false,
    caption: [inCode(alt)],
  };
}
