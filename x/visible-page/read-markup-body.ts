const bodies = '[data-testid="tweetText"]';
/** By X's own names for its parts: what they say to the reader is in the reader's language. */
const translations = '[data-testid*="ranslation"]';
const wayToOriginal = '[data-testid*="riginal"]';

/**
 * Where the words of a post are. X shows its own translation in their place: where the page has the
 * original beside it, that is taken, else it is said whose words these are.
 */
export function bodyOf(cell: Element): { body: Element | null; isTranslated: boolean } {
  const isOwn = (element: Element) => !element.closest('[role="link"]:not(a)');
  const own = [...cell.querySelectorAll(bodies)].filter(isOwn);
  const original = own.find((body) => !body.closest(translations));
  const [shown] = own;
  const isReplaced = [...cell.querySelectorAll(wayToOriginal)].some(isOwn);
  if (original && own.length > 1) return { body: original, isTranslated: false };
  // X names the language of every text; where it does not name the text, that is how to tell it.
  const body = shown ?? cell.querySelector(bodies) ?? cell.querySelector('[lang]');
  return { body, isTranslated: shown !== undefined && (!original || isReplaced) };
}
