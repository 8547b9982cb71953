import { useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';
import { useAppearance } from './use-appearance';

type DiagnosticsPageProps = {
  words: SettingsTexts;
  settings: Settings;
  /** Undefined while it is being put together. */
  report: string | undefined;
  /** False where the browser did not let us. */
  copy: (report: string) => Promise<boolean>;
};

/** Shows to the letter what a click copies, so that nobody has to trust us about it. */
export function DiagnosticsPage({ words, settings, report, copy }: DiagnosticsPageProps) {
  const texts = useTexts();
  useAppearance(settings, 'tab');
  const [hasCopied, setHasCopied] = useState<boolean>();
  return (
    <main class="reader diagnostics">
      <h1>{texts.diagnostics}</h1>
      <p>{words.diagnosticsHint}</p>
      <p class="diagnostics-copy">
        <Button
          class="choice"
          disabled={report === undefined}
          label={words.copyReport}
          run={async () => report !== undefined && setHasCopied(await copy(report))}
        />{' '}
        <span role="status">
          {hasCopied !== undefined && (hasCopied ? words.reportCopied : texts.copyFailed)}
        </span>
      </p>
      <pre lang="en" dir="ltr" aria-busy={report === undefined}>
        {report ?? words.diagnosing}
      </pre>
    </main>
  );
}
