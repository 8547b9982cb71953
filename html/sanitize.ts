import createDOMPurify from 'dompurify';

/** Everything an article needs, and nothing that runs, frames, styles or submits. */
const allowedTags = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code'],
  ...['ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'sub', 'sup', 'a', 'img'],
  ...[
    'figure',
    'figcaption',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'div',
    'span',
    'section',
    'article',
  ],
];
const allowedAttributes = [
  'href',
  'src',
  'alt',
  'lang',
  'dir',
  'width',
  'height',
  'start',
  'colspan',
  'rowspan',
];

/** The one allow-list for foreign HTML. Gives nodes, never a string, so nobody can re-parse it. */
export function sanitize(html: string): DocumentFragment {
  return createDOMPurify(window).sanitize(html, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOWED_URI_REGEXP: /^https?:/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
