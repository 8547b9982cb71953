/** Colours as CSS writes them; faces as families for a canvas. */
export type ImageLook = {
  paper: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
  face: string;
  weight: number;
  leading: number;
  interface: string;
};

/**
 * As the reader has the page now: theme and typeface, in the language of the words. `isPaper`: never
 * dark, as what is read on paper or on grey screens.
 */
export function imageLook(page: Document, lang: string | undefined, isPaper = false): ImageLook {
  const { dataset } = page.documentElement;
  const { theme } = dataset;
  // For as long as it is looked at: nothing is drawn in between.
  if (isPaper) dataset.theme = 'light';
  const probe = page.createElement('span');
  probe.lang = lang ?? '';
  probe.hidden = true;
  page.body.append(probe);
  const styles = page.defaultView?.getComputedStyle(probe);
  const read = (property: string, value: string) => {
    probe.style.setProperty(property, value);
    return styles?.getPropertyValue(property) ?? '';
  };
  const colour = (name: string) => read('color', `var(--${name})`);
  const look: ImageLook = {
    paper: colour('paper'),
    ink: colour('ink'),
    soft: colour('soft'),
    line: colour('line'),
    accent: colour('accent'),
    face: read('font-family', 'var(--face)'),
    weight: Number(read('font-weight', 'var(--title-weight)')) || 600,
    // Large letters need less between their lines than a column of text.
    leading: Math.max(
      1.3,
      0.82 * (Number.parseFloat(styles?.getPropertyValue('--leading') ?? '') || 1.7),
    ),
    interface: read('font-family', 'var(--interface)'),
  };
  probe.remove();
  if (isPaper && theme) dataset.theme = theme;
  return look;
}
