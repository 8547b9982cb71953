import '@/assets/styles/diagnostics.css';
import '@/assets/styles/fonts.css';
import '@/assets/styles/fonts-more.css';
import { render } from 'preact';
import { TextsContext } from '@/components/article/TextsContext';
import { DiagnosticsPage } from '@/components/settings/DiagnosticsPage';
import { bugKind } from '@/core/bug-kind';
import { diagnose } from '@/core/diagnose';
import { copyWords } from '@/entrypoints/export/try-in-browser';
import { loadTexts } from '@/entrypoints/words/load-texts';
import { diagnosisToText } from '@/export/diagnosis-to-text';
import { collectFacts } from '@/platform/diagnostics';
import { loadSettings } from '@/platform/settings';
import { settingsWords } from '@/texts/settings/settings-words';
import { loadWords } from '@/texts/word-files';
import { xPages } from '@/x/addresses/x-pages';

void showDiagnostics();

async function showDiagnostics(): Promise<void> {
  const root = document.getElementById('diagnostics');
  if (root === null) return;
  const settings = await loadSettings();
  const texts = await loadTexts(settings.language);
  const words = await loadWords(settingsWords, texts.language);
  document.title = `${texts.diagnostics} · Unspool`;
  const draw = (report: string | undefined) =>
    render(
      <TextsContext.Provider value={texts}>
        <DiagnosticsPage words={words} settings={settings} report={report} copy={copyWords} />
      </TextsContext.Provider>,
      root,
    );
  draw(undefined);
  draw(await report());
}

async function report(): Promise<string> {
  try {
    return diagnosisToText(diagnose(await collectFacts(Date.now(), xPages)));
  } catch (error) {
    return bugKind('diagnosing', error);
  }
}
