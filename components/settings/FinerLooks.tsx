import { chosenIn } from './chosen-in';
import type { LooksProps } from './looks-props';
import { Segments } from './Segments';
import { Switch } from './Switch';
import { mayBeJustified, mayBeSpaced } from './written-languages';

const shapes = {
  start: 'M4 5.5h13M4 9h8M4 12.5h13M4 16h6',
  justified: 'M4 5.5h13M4 9h13M4 12.5h13M4 16h13',
  one: 'M6 3.5h9v14H6zM8.5 7h4M8.5 10h4M8.5 13h4',
  two: 'M2.5 4.5h6.5v12H2.5zM12 4.5h6.5v12H12z',
};

/** Where the window is that wide. */
const forColumns = '(min-width: 1200px)';
const narrow = '(max-width: 480px)';

/** The finer rows; those that would do nothing in this language or window are left out. */
export function FinerLooks(props: LooksProps) {
  const { words, surface } = props;
  const chosen = chosenIn(props);
  return (
    <>
      <LineLooks {...props} />
      <Segments name={words.lineFocus} choices={words.lineFocuses} {...chosen('lineFocus')} />
      {surface === 'tab' && matchMedia(forColumns).matches && (
        <Segments
          name={words.columns}
          choices={words.columnCounts}
          shapes={{ one: shapes.one, two: shapes.two }}
          {...chosen('columns')}
        />
      )}
      <Switch name={words.pictures} {...chosen('showsPictures')} />
    </>
  );
}

/** How the lines of a paragraph are set. */
function LineLooks(props: LooksProps) {
  const { words, surface, lang } = props;
  const chosen = chosenIn(props);
  const width = surface === 'popup' ? 'widthInPopup' : 'widthInTab';
  return (
    <>
      <Segments name={words.lineHeight} choices={words.lineHeights} {...chosen('lineHeight')} />
      <Segments name={words.width} choices={words.widths} {...chosen(width)} />
      {mayBeSpaced(lang) && (
        <Segments name={words.spacing} choices={words.spacings} {...chosen('spacing')} />
      )}
      {mayBeJustified(lang, matchMedia(narrow).matches) && (
        <Segments
          name={words.alignment}
          choices={words.alignments}
          shapes={{ start: shapes.start, justified: shapes.justified }}
          {...chosen('alignment')}
        />
      )}
    </>
  );
}
