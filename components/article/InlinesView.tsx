import type { ComponentChildren } from 'preact';
import type { Inline } from '@/core/inline';
import { WebLink } from './WebLink';

export function InlinesView({ nodes }: { nodes: Inline[] }) {
  return <>{renderInlines(nodes)}</>;
}

/** The same without a component around it, for what an article has thousands of. */
export function renderInlines(nodes: Inline[]): ComponentChildren {
  const [first] = nodes;
  return nodes.length === 1 && first?.type === 'text' ? first.value : nodes.map(render);
}

function render(node: Inline, index: number): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return <code key={index}>{node.value}</code>;
    case 'strong':
      return <strong key={index}>{node.children.map(render)}</strong>;
    case 'emphasis':
      return <em key={index}>{node.children.map(render)}</em>;
    case 'delete':
      return <s key={index}>{node.children.map(render)}</s>;
    case 'underline':
      return <u key={index}>{node.children.map(render)}</u>;
    case 'mark':
      return <mark key={index}>{node.children.map(render)}</mark>;
    case 'break':
      return <br key={index} />;
    case 'link':
      // A name or tag in Latin letters must not turn the sentence around it.
      return (
        <bdi key={index}>
          <WebLink to={node.url} class={node.kind}>
            {node.children.map(render)}
          </WebLink>
        </bdi>
      );
    default:
      return node satisfies never;
  }
}
