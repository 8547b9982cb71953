import type * as mdast from 'mdast';

/** What stands elsewhere in the Markdown: where its named links lead, and its notes, first to last. */
export type References = { urls: Map<string, string>; notes: mdast.FootnoteDefinition[] };

export function referencesIn(nodes: mdast.RootContent[]): References {
  const references: References = { urls: new Map(), notes: [] };
  addReferences(references, nodes);
  return references;
}

function addReferences(references: References, nodes: mdast.RootContent[]): void {
  for (const node of nodes) {
    if (node.type === 'definition') {
      // Of two with one name, the first counts.
      if (!references.urls.has(node.identifier)) references.urls.set(node.identifier, node.url);
    } else if (node.type === 'footnoteDefinition') {
      references.notes.push(node);
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      addReferences(references, node.children);
    }
  }
}
