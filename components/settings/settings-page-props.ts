import type { Settings } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';

export type SettingsPageProps = {
  words: SettingsTexts;
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
  /** The keys that open the reader now; none where none are set. */
  shortcut: string[];
  changeShortcut: () => void;
  forgetRead: () => Promise<void>;
  forgetEverything: () => Promise<void>;
  version: string;
};
