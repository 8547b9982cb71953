import type { Settings } from '@/core/settings';

/** What one can do in the settings; what a place cannot do, it leaves out. */
export type SettingsActions = {
  change(settings: Partial<Settings>): void;
  forget?: () => void | Promise<void>;
  forgetEverything?: () => void | Promise<void>;
  openDiagnostics?: () => void;
};
