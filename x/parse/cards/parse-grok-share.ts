import type { GrokShare } from '@/core/post';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { at, fields, list, text, word } from '@/x/parse/json';

/** Longer answers go on behind the link: this is somebody's post, not Grok's page. */
const mostCharacters = 600;

/** A talk with Grok that the author shares: what was asked, and how the answer begins. */
export function parseGrokShare(data: unknown, url?: WebUrl): GrokShare | undefined {
  const { conversation_preview: preview, items, url: address } = fields(data);
  const messages = [...list(preview), ...list(items)];
  const isGroks = (message: unknown, index: number) => {
    const sender = at(message, 'sender') ?? at(message, 'sender_type');
    return sender === undefined ? index % 2 === 1 : !/^user$/i.test(word(sender));
  };
  const question = messages.find((one, index) => !isGroks(one, index));
  const answer = messages.find(isGroks);
  const asked = text(at(question, 'message'));
  const said = text(at(answer, 'message'));
  const target = url ?? toWebUrl(address);
  if (asked === undefined && said === undefined && !target) return undefined;
  return {
    ...(target && { url: target }),
    ...(asked !== undefined && { question: shortened(asked) }),
    ...(said !== undefined && { answer: shortened(said) }),
  };
}

function shortened(words: string): string {
  const characters = Array.from(words.slice(0, 2 * mostCharacters + 2));
  if (characters.length <= mostCharacters) return words;
  return `${characters.slice(0, mostCharacters).join('').trimEnd()}…`;
}
