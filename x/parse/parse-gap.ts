import type { Gap } from '@/core/gap';
import type { PostId } from '@/core/post';
import { at, type Drift, isObject, kindName, text } from './json';

/** Why X withholds a post, from a tombstone or an "unavailable" object of any of its shapes. */
export function parseGap(value: unknown, id: PostId | undefined, drift: Drift): Gap {
  const reason = reasonOf(value, drift);
  return id === undefined ? { type: 'gap', reason } : { type: 'gap', id, reason };
}

function reasonOf(value: unknown, drift: Drift): Gap['reason'] {
  const code = text(at(value, 'reason'));
  const known = code === undefined ? undefined : reasons.get(code.toLowerCase());
  if (known) return known;
  const words = wordsOf(value);
  const byWords = reasonByWords(words);
  if (byWords) return byWords;
  const kind = text(at(value, '__typename'));
  const isNotice = code !== undefined || words !== '' || (kind !== undefined && notices.has(kind));
  if (code !== undefined) drift(`gap: ${kindName(code)}`);
  // Nothing at all is how X hides what it does not explain; something we cannot read is not hidden.
  if (isNotice || !isObject(value) || Object.keys(value).length < 2) return 'unknown';
  drift(`post: shape of ${kindName(kind)}`);
  return 'unreadable';
}

const notices = new Set(['TweetTombstone', 'TweetUnavailable', 'TextTombstone']);

function wordsOf(value: unknown): string {
  const tombstone = at(value, 'tombstone') ?? value;
  const info = at(tombstone, 'tombstoneInfo') ?? tombstone;
  return (
    text(at(info, 'text', 'text')) ??
    text(at(info, 'richText', 'text')) ??
    text(at(info, 'text')) ??
    ''
  );
}

/** X's codes, whole: `Language…` has the letters of "age" in it. */
const reasons = new Map<string, Gap['reason']>([
  ['nsfwloggedout', 'age-restricted'],
  ['nsfwviewerhasnostatedage', 'age-restricted'],
  ['nsfwviewerisunderage', 'age-restricted'],
  ['protected', 'protected'],
  ['suspended', 'suspended'],
  ['deactivated', 'deactivated'],
  ['offboarded', 'deactivated'],
  ['deleted', 'deleted'],
  ['notfound', 'deleted'],
  ['bounced', 'against the rules'],
  ['bouncedeleted', 'against the rules'],
  ['withheld', 'withheld'],
  ['blocked', 'blocked'],
  ['unspecified', 'unknown'],
]);

/**
 * Mostly X says why only in words, in the language of the account. English as recorded; the other
 * languages by the one word each notice cannot do without. What matches none stays 'unknown'.
 */
export function reasonByWords(words: string): Gap['reason'] | undefined {
  if (words === '') return undefined;
  return phrases.find(([, pattern]) => pattern.test(words))?.[0];
}

const phrases: [Gap['reason'], RegExp][] = [
  [
    'subscribers-only',
    /subscriber|구독자|サブスクライバ|订阅者|訂閱者|suscriptor|abonnés|abonnent|assinante/i,
  ],
  [
    'age-restricted',
    /\bage\b|age-restricted|adult content|연령|성인|年齢|成人|年龄|年齡|\bedad\b|\bâge\b|altersb|\bidade\b/i,
  ],
  ['against the rules', /violat(ed|es)|위반|違反|违反|infring|enfreint|verstö|violou/i],
  ['withheld', /withheld|retenid/i],
  ['blocked by you', /you (?:have )?blocked|차단한 (?:계정|사용자)|ブロックしているアカウント/i],
  ['blocked', /block|차단|ブロック|屏蔽|封鎖|bloque|bloqué|blockier/i],
  ['suspended', /suspended|정지|凍結|冻结|停權|suspendid|suspendu|gesperrt|suspens/i],
  [
    'deactivated',
    /account that (?:no longer|doesn.t) exist|존재하지 않는 계정|存在しないアカウント/i,
  ],
  [
    'protected',
    /limits who can|protected|볼 수 있는 사람을 제한|비공개|非公開|制限してい|受保护|受保護|limita (quién|quem)|limite (les|qui)|eingeschränkt/i,
  ],
  [
    'deleted',
    /deleted|no longer exists|삭제|존재하지 않|削除|存在しな|删除|刪除|不存在|eliminad|borrad|ya no existe|supprimé|n’existe plus|n'existe plus|gelöscht|existiert nicht|excluíd|apagad|não existe/i,
  ],
];
