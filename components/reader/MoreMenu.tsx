import { useRef } from 'preact/hooks';
import { Icon, onX } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';
import { WebLink } from '@/components/article/WebLink';
import { type Command, CommandButton } from '@/components/menus/CommandButton';
import { menuKeys } from '@/components/menus/menu-keys';
import { bin, marker } from '@/components/menus/shapes';
import { useWords } from '@/components/words/use-words';
import type { Article } from '@/core/article';
import type { Reading } from '@/core/reading';
import { barWords } from '@/texts/bar/bar-words';
import type { ReaderActions } from './reader-actions';
import type { Commands } from './use-commands';

type MoreMenuProps = {
  reading: Reading;
  article: Article;
  commands: Commands;
  actions: ReaderActions;
};

/** What is wanted less often than the tools; a row that would do nothing is left out. */
export function MoreMenu({ reading, article, commands, actions }: MoreMenuProps) {
  const texts = useTexts();
  const words = useWords(barWords);
  const menu = useRef<HTMLDivElement>(null);
  if (!words) return null;
  const { lookForNew, exports, keeping, forget, openSettings } = actions;
  const { lookedAt } = reading;
  const isWhole = reading.thread?.completeness.type === 'whole';
  const mayLook = lookForNew && isWhole && reading.activity === 'resting' && !reading.failure;
  const and = (run: () => void) => () => {
    commands.closePanel();
    run();
  };
  return (
    <div class="menu" role="menu" ref={menu} onKeyDown={(event) => menuKeys(event, menu.current)}>
      <Row
        shape={shapes.original}
        name={texts.original}
        keyName="o"
        run={and(commands.toggleOriginals)}
      />
      <Row shape={shapes.find} name={words.find} keyName="/" run={and(pressFind)} />
      {mayLook && (
        <Row
          shape={shapes.look}
          name={texts.lookForNew}
          note={lookedAt && words.time({ at: new Date(lookedAt) })}
          run={and(lookForNew)}
        />
      )}
      {exports && (
        <Row
          shape={shapes.link}
          name={words.copyLink}
          keyName="y"
          run={and(() => commands.copy('link'))}
        />
      )}
      <WebLink to={article.url} class="menu-row" role="menuitem" onClick={commands.closePanel}>
        <Icon shape={shapes.onX} />
        <span>{words.threadOnX}</span>
      </WebLink>
      {forget && <Row shape={shapes.forget} name={words.forgetThread} run={and(commands.forget)} />}
      {keeping && (
        <>
          <hr />
          <Row
            shape={shapes.highlights}
            name={keeping.words.highlights}
            run={() => commands.openPanel('highlights')}
          />
          <Row shape={shapes.library} name={keeping.words.library} run={and(keeping.openLibrary)} />
        </>
      )}
      <hr />
      <Row
        shape={shapes.keys}
        name={texts.keys}
        keyName="?"
        run={() => commands.openPanel('keys')}
      />
      {openSettings && (
        <Row shape={shapes.settings} name={words.settings} keyName="," run={and(openSettings)} />
      )}
    </div>
  );
}

/** The search hears its key alone; the dialog gives the focus back first. */
function pressFind(): void {
  const press = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
  requestAnimationFrame(press);
}

const shapes = {
  original: 'M3.5 5.5h14v11.5h-14zM10.5 5.5V17M6 8.7h2M6 11.2h2M13 8.7h2M13 11.2h2M13 13.7h2',
  find: 'M9 4a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM12.7 12.7l4.8 4.8',
  look: 'M16.5 8.5a6.5 6.5 0 1 0 .4 4M17 4.5v4.2h-4.2',
  link: 'M9 12.5a3 3 0 0 0 4.3.2l2.4-2.4a3 3 0 0 0-4.3-4.3l-1.2 1.2M12 9.5a3 3 0 0 0-4.3-.2l-2.4 2.4a3 3 0 0 0 4.3 4.3l1.2-1.2',
  onX,
  forget: bin,
  highlights: marker,
  library: 'M5 4v13.5M9 4v13.5M12.5 4.5l4.5 13',
  keys: 'M3 6h15v10H3zM6 9h.01M9 9h.01M12 9h.01M15 9h.01M7 13h7',
  settings: 'M3.5 7.5h8m4 0h2M3.5 14.5h2m4 0h8M13.5 5.5v4m-6 3v4',
};

/** `note`: what is known of the last time. */
function Row({ note, ...command }: Command & { note?: string | 0 | undefined }) {
  return (
    <CommandButton class="menu-row" role="menuitem" {...command}>
      {note && <bdi class="note-of-row">{note}</bdi>}
    </CommandButton>
  );
}
