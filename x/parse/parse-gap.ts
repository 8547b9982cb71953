import type { Gap } from '@/core/gap';
import type { PostId } from '@/core/post';
import { at, text } from './json';

/** Why X withholds a post, from a tombstone or an "unavailable" object of any of its shapes. */
export function parseGap(value: unknown, id: PostId | undefined): Gap {
  const reason =
    reasonByCode(text(at(value, 'reason'))) ?? reasonByWords(wordsOf(value)) ?? 'unknown';
  return id === undefined ? { type: 'gap', reason } : { type: 'gap', id, reason };
}

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

function reasonByCode(code: string | undefined): Gap['reason'] | undefined {
  if (code === undefined) return undefined;
  if (/nsfw|age|sensitive/i.test(code)) return 'age-restricted';
  if (/protected/i.test(code)) return 'protected';
  if (/suspended|deactivated/i.test(code)) return 'suspended';
  if (/deleted|notfound/i.test(code)) return 'deleted';
  if (/block/i.test(code)) return 'blocked';
  if (/withheld/i.test(code)) return 'withheld';
  if (/subscri|exclusive|superfollow/i.test(code)) return 'subscribers-only';
  return undefined;
}

/**
 * X says why only in words, in the language of the account. English as recorded; the other
 * languages by the one word each notice cannot do without. What matches none stays 'unknown'.
 */
function reasonByWords(words: string): Gap['reason'] | undefined {
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
  ['withheld', /withheld|violat(ed|es)|위반|違反|违反|retenid|infring|enfreint|verstö|violou/i],
  ['blocked', /block|차단|ブロック|屏蔽|封鎖|bloque|bloqué|blockier/i],
  ['suspended', /suspended|정지|凍結|冻结|停權|suspendid|suspendu|gesperrt|suspens/i],
  [
    'protected',
    /limits who can|protected|볼 수 있는 사람을 제한|비공개|非公開|制限してい|受保护|受保護|limita (quién|quem)|limite (les|qui)|eingeschränkt/i,
  ],
  [
    'deleted',
    /deleted|no longer exists|삭제|존재하지 않|削除|存在しな|删除|刪除|不存在|eliminad|borrad|ya no existe|supprimé|n’existe plus|n'existe plus|gelöscht|existiert nicht|excluíd|apagad|não existe/i,
  ],
];
