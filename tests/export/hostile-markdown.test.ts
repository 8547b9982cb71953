import type { Link, Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { toWebUrl } from '@/core/web-url';
import { articleToMarkdown } from '@/export/article-to-markdown';
import { parseMarkdown } from '@/html/parse-markdown';
import { hostileArticle } from '@/tests/hostile/hostile-article';
import { portionsInShare } from '@/tests/hostile/share';
import { asSet, isComposed } from '@/tests/hostile/shown-words';
import { en } from '@/texts/en';

/** What a Markdown program would make of the copied text, as the reader's own notes would show it. */
function readAgain(strings: string[]): Nodes[] {
  const nodes: Nodes[] = [];
  const walk = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parseMarkdown(articleToMarkdown(hostileArticle(strings), en)));
  return nodes;
}

/** Programs link addresses that stand in a text as words: no escape keeps them from it. */
function isPlainlyItself({ url, children }: Link): boolean {
  const [shown] = children;
  if (shown?.type !== 'text' || !/^(https?:\/\/|mailto:)/.test(url)) return false;
  return [`${url}`, url.replace(/^http:\/\//, ''), url.slice('mailto:'.length)].includes(
    shown.value,
  );
}

test.each(portionsInShare)('copied as Markdown, %s stay words', (_name, strings) => {
  const nodes = readAgain(strings);
  expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node] : []));
  expect(links.length).toBeGreaterThan(strings.length);
  const wrong = links.filter((link) => toWebUrl(link.url) === undefined && !isPlainlyItself(link));
  expect(wrong.map(({ url }) => url)).toEqual([]);
  const definitions = nodes.flatMap((node) => (node.type === 'definition' ? [node.url] : []));
  expect(definitions).toEqual([]);
  const hosts = nodes.flatMap((node) => (node.type === 'image' ? [new URL(node.url).host] : []));
  expect(hosts.length).toBeGreaterThan(strings.length);
  expect(hosts.filter((host) => !host.endsWith('.twimg.com'))).toEqual([]);

  const words = asSet(nodes.map((node) => ('value' in node ? node.value : '')).join(''));
  const lost = strings.filter((string, at) => {
    // Markdown has no character 0: it becomes the sign for what cannot be shown.
    const whole = `Before ${at}: ${string} :after ${at}.`.replaceAll('\0', '\uFFFD');
    return !isComposed(whole, words);
  });
  expect(lost).toEqual([]);
});
