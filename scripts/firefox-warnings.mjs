/**
 * What Firefox's linter warns of in our package, and why it stays. `source` is how the code at that
 * place begins; names that change with every build are left open.
 */
export const knownWarnings = [
  {
    name: 'Preact: dangerouslySetInnerHTML',
    source: /^\w+\.innerHTML=\w+\.__html/,
    reason: 'Preact can do it; nothing of ours asks for it (tests/architecture/imports.test.ts).',
  },
  {
    name: 'decode-named-character-reference: one entity',
    source: /^\w+\.innerHTML=\w+;let \w+=\w+\.textContent/,
    reason: 'Gets one name of a character, like &amp;, in an element that is in no page.',
  },
  {
    name: 'micromark: document().write()',
    source: /^\w+\(\w+\)\.document\(\)\.write\(/,
    reason: 'Its parser of Markdown has methods of these names; no page is written.',
  },
  {
    name: 'Readability: the page once more',
    source: /^\w+\.innerHTML=\w+,this\._attempts\.push/,
    reason: 'Works on a parsed copy in which nothing runs; what comes out is sanitised (html/).',
  },
  {
    name: 'Readability: pictures in noscript',
    source: /^\w+\.innerHTML=\w+\.innerHTML;var \w+=\w+\.previousElementSibling/,
    reason: 'The same copy.',
  },
  {
    name: 'DOMPurify: the document to clean',
    source: /^\w+\.documentElement\.innerHTML=\w+\?\w+:\w+/,
    reason: 'The sanitiser parses into a document of its own, in which nothing runs.',
  },
  {
    name: 'PhotoSwipe: its own buttons',
    source: /^\w+\.innerHTML=\w+\(\w+\),\w+\.onInit&&/,
    reason: 'Drawings of its own for buttons, all of which the gallery leaves out.',
  },
  {
    name: 'PhotoSwipe: a slide that is HTML',
    source: /^this\.element\.innerHTML=this\.data\.html/,
    reason: 'Only where it is given HTML for a slide; the gallery gives it addresses of pictures.',
  },
];
