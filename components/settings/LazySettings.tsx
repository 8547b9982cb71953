import { useTexts } from '@/components/article/TextsContext';
import type { Settings } from '@/core/settings';
import { KeysPanel } from './KeysPanel';
import { SettingsPanel } from './SettingsPanel';
import type { SettingsActions } from './settings-actions';
import { useSettingsWords } from './use-settings-words';

/** Settings and keys come when their words have. */
export function LazySettings(props: { settings: Settings; actions: SettingsActions }) {
  const texts = useTexts();
  const words = useSettingsWords();
  if (!words) return null;
  return (
    <>
      <SettingsPanel words={words} {...props} />
      <h2>{texts.keys}</h2>
      <KeysPanel words={words} />
    </>
  );
}

export function LazyKeys() {
  const words = useSettingsWords();
  return words ? <KeysPanel words={words} /> : null;
}
