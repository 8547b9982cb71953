import type { ComponentChildren } from 'preact';
import type { Blockquote } from '@/core/article';
import { InlinesView } from './InlinesView';

export function BlockquoteView(props: { quote: Blockquote; children: ComponentChildren }) {
  const { quote, children } = props;
  return (
    <blockquote lang={quote.lang} dir={quote.direction}>
      {children}
      {quote.attribution && (
        <cite>
          <InlinesView nodes={quote.attribution} />
        </cite>
      )}
    </blockquote>
  );
}
