import type { Parent, PhrasingContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/** Words that the reader marked. */
export interface Mark extends Parent {
  type: 'mark';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface RootContentMap {
    mark: Mark;
  }
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    mark: 'mark';
  }
}

/**
 * `==words==`, as Obsidian, Logseq, Typora and Joplin show them. GitHub's Markdown knows no such mark; there
 * the signs tell as much, which raw `<mark>` would not where HTML is taken out.
 */
export const printMark: Handle = (node: Mark, _, state, info) => {
  const exit = state.enter('mark');
  const words = state.containerPhrasing(node, { ...info, before: '=', after: '=' });
  exit();
  return `==${words}==`;
};

Object.assign(printMark, { peek: () => '=' });
