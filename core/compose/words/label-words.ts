/** Words that name a part of a text when they stand alone on a line or before a colon. */
export type LabelKind = 'summary' | 'conclusion' | 'sources' | 'part';

const words: Record<LabelKind, string> = {
  summary:
    'tl;dr|tldr|tl:dr|tl;dr summary|summary|in short|in brief|in summary|to sum up|recap|quick recap|key takeaways|takeaways|key points|key takeaway|' +
    '요약|한줄요약|한 줄 요약|세 줄 요약|3줄 요약|세줄요약|정리|정리하면|요약하면|핵심|핵심 요약|결론 요약|' +
    'まとめ|要約|要点|要するに|ポイントまとめ|总结|总结一下|要点|太长不看|简而言之|小结|一句话总结|總結|重點|' +
    'resumen|en resumen|resumo|em resumo|resumindo|résumé|en résumé|en bref|zusammenfassung|kurz gesagt|kurzfassung|riassunto|in sintesi|' +
    'итог|итого|кратко|коротко|резюме|підсумок|коротко|özet|kısaca|الخلاصة|باختصار|خلاصة|ملخص|خلاصه|به طور خلاصه|לסיכום|בקיצור|תקציר|' +
    'सारांश|संक्षेप में|สรุป|สรุปสั้นๆ|samenvatting|podsumowanie',
  conclusion:
    'conclusion|conclusions|final thoughts|final thought|bottom line|the bottom line|closing thoughts|in conclusion|the takeaway|' +
    '결론|마무리|마치며|맺음말|나가며|結論|おわりに|终章|结论|结语|結語|conclusión|conclusiones|en conclusión|conclusão|' +
    'fazit|schluss|conclusione|вывод|выводы|заключение|висновок|sonuç|الخاتمة|ختاما|ختاماً|النتيجة|نتیجه|نتیجه‌گیری|نتیجهگیری|جمع‌بندی|جمعبندی|' +
    'סיכום|מסקנה|निष्कर्ष|บทสรุป|wniosek|conclusie|afterword|epilogue',
  sources:
    'source|sources|reference|references|further reading|links|notes|credits|citations|' +
    '출처|참고|참고문헌|참고 자료|참고자료|자료|링크|出典|参考|参考文献|参考リンク|ソース|来源|參考|参考资料|资料来源|參考資料|來源|' +
    'fuente|fuentes|referencias|fonte|fontes|referências|références|quelle|quellen|fonti|источник|источники|ссылки|джерела|' +
    'kaynak|kaynaklar|المصادر|المصدر|مصادر|المراجع|منابع|منبع|מקורות|स्रोत|ที่มา|แหล่งที่มา|อ้างอิง|źródła|bronnen',
  part:
    'background|context|why it matters|why this matters|introduction|intro|overview|what happened|the problem|the solution|what next|what’s next|' +
    "what's next|the details|method|methods|results|limitations|caveats|ingredients|instructions|" +
    '배경|시사점|서론|본론|개요|문제|해결책|의미|전망|들어가며|背景|はじめに|概要|課題|背景知识|前言|引言|导言|意义|问题|解决方案|' +
    'contexto|antecedentes|introducción|contexte|hintergrund|контекст|предыстория|предисловие|الخلفية|مقدمة|المقدمة|مقدمه|पृष्ठभूमि|บทนำ|arka plan',
};

export const labelWords = new Map<string, LabelKind>();
for (const kind of ['part', 'sources', 'conclusion', 'summary'] as const) {
  for (const word of words[kind].split('|')) labelWords.set(word, kind);
}

export type Label = {
  kind: LabelKind;
  /** Where the words begin, after an emoji or an opening bracket; where they and their colon end. */
  from: number;
  to: number;
  /** It is all there is on the line. */
  isAlone: boolean;
};

const before = /^[^\p{L}\p{N}]{0,6}/u;
const after = /^[\s】\])》」*_#=–—-]*(?::|\s[–—-](?=\s)|[】\]》」])?[\s*_#=–—.!-]*/;
const longest = 24;

/** `text` is a folded. */
export function labelAt(text: string): Label | undefined {
  const from = before.exec(text)?.[0].length ?? 0;
  const head = text.slice(from, from + longest).toLowerCase();
  const stop = head.search(/:(?!dr)|[】\])》」]|\s[–—-]\s/);
  const isWhole = text.length <= from + longest;
  if (stop < 0 && !isWhole) return undefined;
  const word = (stop < 0 ? head : head.slice(0, stop)).replace(/[\s\p{P}\p{S}]+$/u, '');
  const kind = labelWords.get(word);
  if (kind === undefined) return undefined;
  const tail = after.exec(text.slice(from + word.length, from + word.length + 40))?.[0] ?? '';
  const to = from + word.length + tail.length;
  // "最後に。" is a sentence of one word, no label.
  const isAlone = /^[\s\p{P}\p{S}]*$/u.test(text.slice(to)) && !/[.。!！]$/.test(text);
  if (!isAlone && stop < 0) return undefined;
  return { kind, from, to, isAlone };
}
