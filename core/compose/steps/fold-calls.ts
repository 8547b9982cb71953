import type { Draft, Line, PostDraft } from '@/core/compose/draft/draft';
import { textOf } from '@/core/compose/draft/line';
import { widthOf } from '@/core/compose/language/script';
import { sentencesOf } from '@/core/compose/language/sentences';

/**
 * "Follow me, repost the first post" at the end is for X, not for the article: folded as the
 * author's own aside, never deleted, and only where a post says little else.
 */
export function foldCalls(draft: Draft): number {
  if (draft.postDrafts.length < 3) return 0;
  let changes = 0;
  for (const postDraft of draft.postDrafts.slice(-2)) {
    if (!isCall(postDraft, draft)) continue;
    postDraft.box = { type: 'aside' };
    changes++;
  }
  return changes;
}

function isCall(postDraft: PostDraft, draft: Draft): boolean {
  if (postDraft.post.media.length > 0 || postDraft.post.poll !== undefined) return false;
  const lines = postDraft.lines.filter(({ role }) => role.type !== 'tags' && role.type !== 'card');
  if (lines.some(({ box, role }) => box !== undefined || role.type === 'heading')) return false;
  const { quote } = postDraft.post;
  const pointsBack =
    quote !== undefined &&
    ((quote.post?.type === 'post' && quote.post.author.id === draft.thread.author.id) ||
      draft.postDrafts.some(({ post }) => post.id === quote.id));
  if (quote !== undefined && !pointsBack) return false;
  const { calls, rest } = weigh(lines);
  const weight = calls + (pointsBack ? 40 : 0);
  return weight > 0 && weight > rest;
}

/** A line that mostly asks to follow, repost or subscribe. */
export function isCallLine(line: Line): boolean {
  const { calls, rest } = weigh([line]);
  return calls > rest;
}

function weigh(lines: Line[]): { calls: number; rest: number } {
  let calls = 0;
  let rest = 0;
  for (const line of lines) {
    for (const sentence of sentencesOf(textOf(line))) {
      if (call.test(sentence)) calls += widthOf(sentence);
      else rest += widthOf(sentence);
    }
  }
  return { calls, rest };
}

/** Sources of patterns, by language; the tests pass every word that they allow. */
export const callPatterns = [
  // English
  '\\b(?:follow me|follow @|follow along|give me a follow|hit follow|follow for|follow us|following me|retweet|re-?post (?:this|the)|rt (?:this|the)|(?:like|share|bookmark)(?: and| or| this| the (?:first|post|tweet|thread)|(?:,|/| &) ?(?:like|share|bookmark|comment|follow|re-?post|retweet|rt|save|subscribe))|subscribe|newsletter|sign up (?:for|to)|my (?:free )?(?:course|newsletter|ebook|e-book|podcast)|dms? (?:are|is) open|link in bio|if you (?:enjoyed|liked|found|learned|got)|(?:enjoyed|liked) this (?:thread|post)|turn on notifications|thanks? for reading|thank you for reading|jump back to|back to (?:the )?(?:top|first))\\b',
  '^(?:like \\+|comment ["“]|re-?post (?:to|if) |save this (?:(?:thread |post )?for later|(?:thread|post)[\\s.!]*$))|\\bi(?:\'|’)ll dm (?:it to )?you\\b',
  "^(?:and )?(?:that(?:'|’)s (?:a wrap|it|all)|the end|/end|end of thread|fin|/fin|\\(end\\))[\\s!.🧵]*$",
  // Korean
  '팔로우|팔로잉|리트윗|리포스트|재게시|알티|좋아요|공유해|북마크|구독|알림 설정|뉴스레터|도움이 되(?:셨|었)|읽어\\s?주셔서|유익하셨|^끝[.!]?$|^\\(끝\\)$',
  // Japanese
  'フォロー|リツイート|リポスト|いいね(?:を|と|で|や|・|お願い)|シェア|拡散|ブックマーク|チャンネル登録|メルマガ|参考になった(?:ら|方)|読んでいただき|お読みいただき|^(?:以上|おわり|終わり)(?:です|でした)?[。！]?$',
  // Chinese
  '关注我|關注我|欢迎关注|歡迎關注|点个关注|转发|轉發|点赞|按讚|收藏|分享给|分享給|订阅|訂閱|感谢阅读|感謝閱讀|如果(?:你|您)?(?:觉得|覺得)?.{0,6}(?:有用|有帮助|有幫助|喜欢|喜歡)|^(?:完|全文完|以上)[。！]?$',
  // Spanish, Portuguese, French, German, Italian, Turkish
  's[ií]gueme|sígame|retuit|comparte|suscr[ií]|si te (?:ha )?(?:gustado|gustó|sirvió)|gracias por leer|fin del hilo|me siga|siga-me|compartilh|partilhem|inscreva|curtiu|obrigad[oa] por ler',
  "suivez-moi|abonnez|partagez|retweetez|si (?:ce|cela|ça) (?:thread|fil)?.{0,12}(?:plu|aidé)|merci d(?:'|’)avoir lu|folgt? mir|teilt? (?:diesen|den)|abonnier|danke fürs lesen|seguimi|condividi|iscriviti|grazie per|takip ed|beğen|paylaş|abone ol|okuduğun",
  // Russian, Ukrainian
  'подпи(?:сы|ш)|ретвит|репост|лайк|поделитесь|спасибо за внимание|спасибо, что|если (?:вам )?(?:было|понравил)|підпи|поширте|дякую',
  // Arabic, Persian, Hebrew
  'تابع(?:ني|وني|نا)|متابعة|أعد التغريد|إعادة التغريد|ريتويت|رتويت|شارك(?:ها|وا|وها| )|اشترك|إذا أعجب|شكرا|شكراً|انتهى|ری‌?توییت|فالو|دنبال کنید|لایک|ممنون که|عقبو|עקבו|שתפו|ריטוויט|תודה שקראתם',
  // Hindi, Thai
  'फ़?ॉलो करें|फॉलो|रीट्वीट|शेयर करें|सब्सक्राइब|पढ़ने के लिए (?:धन्यवाद|शुक्रिया)|ติดตาม|รีทวีต|รีโพสต์|กดไลก์|กดไลค์|แชร์|ขอบคุณที่อ่าน',
];
const call = new RegExp(callPatterns.join('|'), 'iu');
