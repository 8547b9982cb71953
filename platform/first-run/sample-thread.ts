import { type ReaderCommand, readerCommands } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import { browserLanguage } from '@/platform/browser-language';
import type { connectReader } from '@/platform/reader-client';
import { loadSettings } from '@/platform/settings';

/** The thread of ours that comes with the extension, whole from the start: nobody is asked for more. */
export const connectSample: typeof connectReader = (_target, onReading) => {
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
  const commands = Object.fromEntries(readerCommands.map((command) => [command, nothing]));
  return {
    ...(commands as Record<ReaderCommand, () => Promise<void>>),
    seen: nothing,
    close: nothing,
  };
};

async function loadSample(): Promise<Thread> {
  const { language } = await loadSettings();
  const chosen = language === 'auto' ? browserLanguage() : language;
  const answer = await fetch(`/sample/${chosen.startsWith('ko') ? 'ko' : 'en'}.json`);
  return answer.json();
}
