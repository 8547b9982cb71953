import type { LanguageWords } from './language-words';

export const chinese: LanguageWords = {
  banners: ['长推文?', '長推文?', '推文串', '推特串'],
  bannersAlone: ['串文', '下接'],
  continued: ['下接', '接上'],
  calls: [
    '关注我|關注我|欢迎关注|歡迎關注|点个关注|转发|轉發|点赞|按讚|收藏|分享给|分享給|订阅|訂閱|感谢阅读|感謝閱讀|如果(?:你|您)?(?:觉得|覺得)?.{0,6}(?:有用|有帮助|有幫助|喜欢|喜歡)|^(?:完|全文完|以上)[。！]?$',
  ],
  labels: {
    summary: '总结|总结一下|要点|太长不看|简而言之|小结|一句话总结|總結|重點',
    conclusion: '终章|结论|结语|結語',
    sources: '来源|參考|参考资料|资料来源|參考資料|來源',
    part: '背景知识|前言|引言|导言|意义|问题|解决方案',
  },
  ordinals: ['其一 其二 其三 其四 其五', '首先 其次 再次'],
  last: '最后 最後',
  postNumbers: ['第#(?![\\d章节節回])(?:条|條|推|弹|彈)?'],
  openEndings: '的|和|与|與|因为|因為|但|但是|而|并且|以及|如果|所以',
  speakers: '问',
  emptyStarts: '这 那 而且 但是 所以 然后 今天 昨天 大家好 其实 以下 下面',
  endMarks: '完',
  connectives: '但 而 所以 因此',
  pointers: '這 这',
};
