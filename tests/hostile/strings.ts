import { confusedNamespaces } from './confused-namespaces';
import { eventHandlers } from './event-handlers';
import { framesAndForms } from './frames-and-forms';
import { invisible } from './invisible';
import { javascriptAddresses } from './javascript-addresses';
import { lookalikeAddresses } from './lookalike-addresses';
import { markdown } from './markdown';
import { markdownEscapes } from './markdown-escapes';
import { otherSchemes } from './other-schemes';
import { scripts } from './scripts';
import { styles } from './styles';
import { templates } from './templates';
import { vectorGraphics } from './vector-graphics';
import { yaml } from './yaml';

/** Every hostile string by its class; all of them our own. What runs calls one of `watchPage`'s traps. */
export const hostileClasses: Record<string, string[]> = {
  scripts,
  'event handlers': eventHandlers,
  'javascript addresses': javascriptAddresses,
  'other schemes': otherSchemes,
  'vector graphics': vectorGraphics,
  styles,
  'confused namespaces': confusedNamespaces,
  'frames and forms': framesAndForms,
  invisible,
  'lookalike addresses': lookalikeAddresses,
  markdown,
  'markdown escapes': markdownEscapes,
  yaml,
  templates,
};

export const hostileStrings: string[] = Object.values(hostileClasses).flat();

/** What reads Markdown takes more than twice as long for twice as much. */
const most = 10;

/** The classes in portions, each with some from everywhere in its class, for tests that read whole files. */
export const hostilePortions: [name: string, strings: string[]][] = Object.entries(
  hostileClasses,
).flatMap(([name, strings]) => {
  const count = Math.ceil(strings.length / most);
  return Array.from({ length: count }, (_, part): [string, string[]] => [
    `${name}, part ${part + 1}`,
    strings.filter((__, at) => at % count === part),
  ]);
});
