/** What several signs look for. */

/** The end of a sentence or of something that needs none: also closing marks and pictograms. */
export const ended =
  /(?:[.!?…。！？｡؟۔।:：;؛"”’'»)\]）」』】*~]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3)\s*$/u;

export const address = /https?:\/\/|(?:^|[\s(])(?:[\w-]+\.)+[a-z]{2,}\/\S*/i;

/** "3/", "(3/9)", "[3 / n]" before words. */
export const counterAtStart =
  /^\s*[([{<]?\s?\d{1,3}\s?[/／\\]\s?(?:\d{1,3}|[nNxX?]|\.{2,}|…)?\s?[)\]}>]?[:.]?\s+(?=\S)/;

/** The same after words, or before an address that ends them. */
export const counterAtEnd =
  /(?:^|\s)[([{<]?\s?\d{1,3}\s?[/／]\s?(?:\d{1,3}|[nNxX]|fin|end)?\s?[)\]}>]?\s*(?:end|fin|끝)?\s*$/iu;

/** Signs that authors set before the items of a list. */
export const bullet = /^\s*(?:[-–—•·▪■□◦‣●○◆◇▶►→➤➜✓✔✅☑⭐*🔹🔸🔷🔶👉▫◻◼❌]\uFE0F?)\s*(?=\S)/u;

/** Signs that point on to what X shows below. */
export const pointer = /[👇⬇⤵🔽▼↓]\uFE0F?\s*$/u;

const pairs: Record<string, string> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '」': '「',
  '』': '『',
  '】': '【',
  '”': '“',
  '»': '«',
};
const openers = new Set(Object.values(pairs));

/** Brackets or quotation marks that are opened and not closed. */
export function leavesOpen(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    if (openers.has(character)) open.push(character);
    else if (pairs[character] !== undefined && open.at(-1) === pairs[character]) open.pop();
  }
  return open.length > 0;
}

/** Half of an em a letter; letters of Chinese, Japanese and Korean take a whole one. */
export function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += wide.test(character) ? 2 : 1;
  return sum;
}

/** As many letters as a post may have, or nearly: 140 in X's early years, since then 280 half ems. */
export function isFull(text: string): boolean {
  const words = text.trim();
  const length = Array.from(words).length;
  return (length >= 128 && length <= 141) || (width(words) >= 265 && width(words) <= 281);
}

const wide = /[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/;

/** Letters and digits alone, so that the same words are the same however they are set. */
export function wordsOnly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The number that a line begins with: "3.", "(3)", "#3", "Step 3:", "3️⃣". */
export function numberOf(text: string): number | undefined {
  const match =
    /^\s*[([]?(?:#|no\.?\s?|step |tip |rule |lesson |part )?(\d{1,3})(?:[.)\]:、．]|\uFE0F?\u20E3|\s[-–—]\s)/iu.exec(
      text,
    );
  return match === null || /^\s*\d{1,3}[.:]\d/.test(text) ? undefined : Number(match[1]);
}

/** Asking to follow, repost, like, subscribe; in the languages most threads are written in. */
export const call =
  /\b(?:follow (?:me|us|@\w+|for|along)|(?:give|drop) (?:me|us|it|this|the) (?:a )?(?:follow|like)|re-?tweet (?:it|this|the|to|if|and)|\bRT (?:the|this|if|to)|repost (?:this|the|it)|share (?:it|th(?:is|e)) (?:thread|tweet|post|first|with)|subscribe|sign up (?:for|to|here|at)|(?:join|check out|get|my (?:free |new )?|our (?:free )?)\s?newsletter|check out (?:my|our)|dm me|bookmark this|found this (?:help|use)ful|(?:enjoyed|liked|if you like) (?:this|what)|let me know|s[ií]gueme|comparte (?:este|el|esta|la)|suscr[ií]b|me siga|compartilhe|abonnier|folge? mir|abonne(?:er|z)|suivez|volg me)|팔로우|구독|알티|리트윗|공유해\s?주(?:세|시면)|フォロー(?:して|お願い|頂|いただ)|リツイート|チャンネル登録|关注我|轉發|转发|تابع(?:ني|وني)|اشترك/iu;
