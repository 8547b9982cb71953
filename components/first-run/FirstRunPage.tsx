import type { ComponentChildren } from 'preact';
import { Button } from '@/components/article/Button';
import { Icon } from '@/components/article/Icon';
import { useAppearance } from '@/components/settings/use-appearance';
import type { Settings } from '@/core/settings';
import type { FirstRunTexts } from '@/texts/first-run/en';
import { Keys, MenuDrawing, Spool, WindowDrawing } from './drawings';

export type FirstRunPageProps = {
  words: FirstRunTexts;
  settings: Settings;
  /** The keys that open the reader now; none where none are set. */
  shortcut: string[];
  changeShortcut: () => void;
  /** What our entry in the browser's menu is called. */
  menuEntry: string;
  /** Address of the sample thread. */
  sample: string;
};

const shapes = {
  book: 'M10.5 6.5C8.5 5 6 4.8 3 5v11c3-.2 5.5 0 7.5 1.5M10.5 6.5c2-1.5 4.5-1.7 7.5-1.5v11c-3-.2-5.5 0-7.5 1.5M10.5 6.5V17.5',
  laptop: 'M5 5h11v8.5H5zM2.5 16.5h16',
  lock: 'M5.5 10h10v7h-10zM7.5 10V7.5a3 3 0 0 1 6 0V10',
};

/** Three ways in, the keys as they really are, what is read and kept, and one thing to do. */
export function FirstRunPage(props: FirstRunPageProps) {
  const { words, settings, shortcut, changeShortcut, sample } = props;
  useAppearance(settings, 'tab');
  return (
    <main class="reader first-run">
      <Spool />
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <WaysIn {...props} />
      <div class="shortcut">
        <div>
          <h2>{shortcut.length > 0 ? words.isShortcutFree : words.chooseShortcut}</h2>
          <p>{words.shortcutHint}</p>
        </div>
        <Button class="choice" label={words.changeShortcut} run={changeShortcut} />
      </div>
      <h2>{words.privacy}</h2>
      <ul class="promises">
        <Promised shape={shapes.book} words={words.reads} />
        <Promised shape={shapes.laptop} words={words.stays} />
        <Promised shape={shapes.lock} words={words.sends} />
      </ul>
      <div class="ways-on">
        <a class="button" href={sample}>
          {words.trySample}
        </a>
        <a class="choice" href="/settings.html">
          {words.settings}
        </a>
      </div>
    </main>
  );
}

function WaysIn({ words, shortcut, menuEntry }: FirstRunPageProps) {
  const hasKeys = shortcut.length > 0;
  return (
    <ol class="ways">
      <Way name={words.icon} hint={words.iconHint} drawing={<WindowDrawing />} />
      <Way
        name={words.keys}
        hint={words.keysHint}
        drawing={hasKeys ? <Keys keys={shortcut} /> : <span>{words.noShortcut}</span>}
      />
      <Way
        name={words.menu}
        hint={words.menuHint}
        drawing={<MenuDrawing entries={[words.menuBefore, menuEntry, words.menuAfter]} />}
      />
    </ol>
  );
}

type WayProps = { name: string; hint: string; drawing: ComponentChildren };

function Way({ name, hint, drawing }: WayProps) {
  return (
    <li>
      <div class="drawing">{drawing}</div>
      <h2>{name}</h2>
      <p>{hint}</p>
    </li>
  );
}

function Promised({ shape, words }: { shape: string; words: string }) {
  return (
    <li>
      <Icon shape={shape} />
      <span>{words}</span>
    </li>
  );
}
