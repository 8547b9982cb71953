import type { Settings } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';

/** How many threads are kept; what all of ours takes on this computer and what is free, in words, where the browser says. */
export type LibraryFacts = { count: number; room?: { used: string; free: string } };

export type SettingsPageProps = {
  words: SettingsTexts;
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
  /** The keys that open the reader now; none where none are set. */
  shortcut: string[];
  changeShortcut: () => void;
  /** As it is at this moment. */
  lookAtLibrary: () => Promise<LibraryFacts>;
  forgetRead: () => Promise<void>;
  forgetEverything: () => Promise<void>;
  version: string;
};
