import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a browser would find in a page, as far as `findUnsafe` asks, and the words it would show. */
export function readHtml(html: string) {
  const page = parse(html);
  return { tags: [...elementsOf(page)].map(asTag), words: wordsOf(page) };
}

function asTag(element: Element) {
  const { tagName, attrs } = element;
  return {
    localName: tagName,
    attributes: attrs,
    /** Of few tags anybody wants them: they are put together then. */
    get words() {
      return wordsOf(element);
    },
  };
}

function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node) && !['html', 'head', 'body'].includes(node.tagName)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
  if ('content' in node) yield* elementsOf(node.content);
}

/** A picture's words are its alternative text. */
function wordsOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && node.tagName === 'img') {
    return node.attrs.find(({ name }) => name === 'alt')?.value ?? '';
  }
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
