import { looks, type Settings } from '@/core/settings';

/** Had by every page anyway. */
const always = /^(language|theme|textSize|isPlain|playsAnimations|lineFocus)$/;

/** The styles of what few readers choose are loaded where one did, before anything is drawn with them. */
export async function loadLooks(settings: Settings): Promise<void> {
  const isOwn = Object.entries(looks).some(
    ([name, kind]) =>
      !always.test(name) && 'length' in kind && settings[name as keyof Settings] !== kind[0],
  );
  if (isOwn) await import('@/assets/styles/looks.css');
}
