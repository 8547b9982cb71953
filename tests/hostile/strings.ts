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

/** The classes in portions, by name and place, for tests that read whole files. */
export const hostilePortions: [name: string, strings: string[]][] = Object.entries(
  hostileClasses,
).flatMap(([name, strings]) =>
  Array.from({ length: Math.ceil(strings.length / most) }, (_, at): [string, string[]] => [
    `${name} from ${at * most}`,
    strings.slice(at * most, (at + 1) * most),
  ]),
);
