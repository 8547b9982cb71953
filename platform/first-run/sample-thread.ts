import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { browserLanguage } from '@/platform/browser-language';
import { loadSettings } from '@/platform/settings';
import type { ReaderTarget } from '@/platform/tabs';

/** The thread of ours that comes with the extension, whole from the start: nobody is asked for more. */
export function connectSample(_target: ReaderTarget, onReading: (reading: Reading) => void) {
  void loadSample().then((thread) =>
    onReading({
      focal: thread.focal,
      thread,
      activity: 'resting',
      canAskForRest: false,
      sources: ['network'],
    }),
  );
  const nothing = async () => {};
  return { getRest: nothing, stop: nothing, tryAgain: nothing };
}

async function loadSample(): Promise<Thread> {
  const { language } = await loadSettings();
  const chosen = language === 'auto' ? browserLanguage() : language;
  const answer = await fetch(`/sample/${chosen.startsWith('ko') ? 'ko' : 'en'}.json`);
  return answer.json();
}
