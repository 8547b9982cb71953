import type { Code } from '@/core/article';
import { useLater } from './use-later';

/** As it was written, in lines that scroll inside; where a script runs, with a button that copies it. */
export function CodeView({ code }: { code: Code }) {
  const later = useLater(() => import('./CopyCode'));
  return (
    <div class="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it could not be scrolled. */}
      <pre dir="ltr" tabIndex={0}>
        <code class={code.codeLang && `language-${code.codeLang}`}>{code.value}</code>
      </pre>
      {later && <later.CopyCode value={code.value} />}
    </div>
  );
}
