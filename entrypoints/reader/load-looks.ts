import { defaultSettings, looks, type Settings } from '@/core/settings';

/** Had by every page anyway. */
const always = new Set(['language', 'theme', 'textSize', 'isPlain', 'playsAnimations']);

/** The styles of what few readers choose are loaded where one did, before anything is drawn with them. */
export async function loadLooks(settings: Settings): Promise<void> {
  const isOwn = Object.keys(looks).some(
    (name) =>
      !always.has(name) &&
      settings[name as keyof Settings] !== defaultSettings[name as keyof Settings],
  );
  if (isOwn) await import('@/assets/styles/looks.css');
}
