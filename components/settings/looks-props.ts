import type { Settings, Surface } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';

export type LooksProps = {
  words: SettingsTexts;
  settings: Settings;
  surface: Surface;
  /** Of what is read. */
  lang: string | undefined;
  change: (settings: Partial<Settings>) => void;
  openSettings?: (() => void) | undefined;
};
