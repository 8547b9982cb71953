import { useState } from 'preact/hooks';
import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import { useAppearance } from './use-appearance';

type DiagnosticsPageProps = {
  settings: Settings;
  /** Undefined while it is being put together. */
  report: string | undefined;
  /** False where the browser did not let us. */
  copy: (report: string) => Promise<boolean>;
};

/** Shows to the letter what a click copies, so that nobody has to trust us about it. */
export function DiagnosticsPage({ settings, report, copy }: DiagnosticsPageProps) {
  const texts = useTexts();
  useAppearance(settings, 'tab');
  const [hasCopied, setHasCopied] = useState<boolean>();
  return (
    <main class="reader diagnostics">
      <h1>{texts.diagnostics}</h1>
      <p>{texts.diagnosticsHint}</p>
      <p class="diagnostics-copy">
        <button
          type="button"
          class="choice"
          disabled={report === undefined}
          onClick={async () => report !== undefined && setHasCopied(await copy(report))}
        >
          {texts.copyReport}
        </button>{' '}
        <span role="status">
          {hasCopied !== undefined && (hasCopied ? texts.reportCopied : texts.copyFailed)}
        </span>
      </p>
      <pre lang="en" dir="ltr" aria-busy={report === undefined}>
        {report ?? texts.diagnosing}
      </pre>
    </main>
  );
}
