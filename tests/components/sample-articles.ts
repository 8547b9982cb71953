import type { Article } from '@/core/article';
import type { Media } from '@/core/media';
import type { UserId } from '@/core/post';
import { anArticle, anArticleMaker, aPost, url } from './an-article';

const postUrl = url('https://x.com/mira_writes/status/101');

function photo(id: string, width: number, height: number, alt?: string): Media {
  return {
    type: 'photo',
    id,
    url: url(`https://pbs.twimg.com/media/${id}.jpg?name=large`),
    width,
    height,
    ...(alt !== undefined && { alt }),
  };
}

/** Sections by mixed numerals, a list of labels, a conclusion: what a Korean long thread is made of. */
export function aKoreanArticle(): Article {
  const { heading, paragraph, list, strong, nextPost, inNextPost, text } = anArticleMaker('ko');
  const title = [text('전기는 어디에서 오는가: 데이터센터가 바꾸는 지도')];
  const lead = [
    paragraph(
      '한 해 동안 발전소와 변전소를 찾아다니며 같은 질문을 던졌다. 대답은 늘 기계가 아니라 땅과 물, 그리고 기다림에 관한 것이었다.',
    ),
  ];
  nextPost();
  const body = [
    heading('빚이 아니라 ‘약속’이라는 말', 'I.'),
    paragraph(
      '매출보다 열 배 큰 투자를 약속한 회사가 있다. 숫자만 보면 무모하지만, 그들이 두려워하는 것은 돈이 모자란 날이 아니라 ',
      strong('전기가 모자란 날'),
      '이다.',
    ),
    paragraph(
      '은행은 계약서를 보고, 기술자는 변압기의 납기를 본다. 지금 주문하면 삼 년 뒤에 온다.',
    ),
    inNextPost(() => heading('땅을 먼저 산 사람들', '둘째,')),
    paragraph('공장보다 먼저 움직인 것은 땅이었다. 송전선이 지나는 자리, 강이 얼지 않는 자리.'),
    list(
      false,
      [strong('물:'), ' 여름에도 식는 강이 있는가.'],
      [strong('길:'), ' 변압기를 실은 트럭이 다리를 건널 수 있는가.'],
    ),
    inNextPost(() => heading('계약서의 새 문장', 'III.')),
    paragraph(
      '“공급자는 최선을 다한다”는 문장이 “공급자는 시간당 몇 메가와트를 보장한다”로 바뀌었다.',
    ),
    inNextPost(() => heading('결론: 느린 것이 이긴다')),
    paragraph('빠른 모델은 해마다 바뀌지만 느린 발전소는 사십 년을 간다. 승부는 느린 쪽에서 난다.'),
  ];
  return anArticle({
    lang: 'ko',
    title: { children: title, direction: 'ltr', lang: 'ko' },
    author: { id: '8' as UserId, handle: 'seoyeon_reads', name: '한서연', isProtected: false },
    postCount: 14,
    lead,
    body,
  });
}

/** Every kind of block there is. */
export function anEnglishArticle(): Article {
  const maker = anArticleMaker('en');
  const {
    heading,
    paragraph,
    list,
    strong,
    emphasis,
    link,
    nextPost,
    inNextPost,
    base,
    text,
    postId,
  } = maker;
  const title = [text('Why ships still burn the worst fuel on earth')];
  const lead = [
    paragraph(
      'I spent a year asking marine engineers a single question. Their answers had less to do with oil than with heat, patience and a rule written in an office far from the sea.',
    ),
  ];
  nextPost();
  const body = [
    heading('The engine'),
    paragraph(
      'A two-stroke marine diesel reaches fifty per cent efficiency. Nothing else of its size comes close, and nothing else will eat a fuel that has to be ',
      emphasis('heated before it can be poured'),
      '. The ',
      link('2020 sulphur cap', 'https://example.org/sulphur'),
      ' changed the fuel, not the engine; ask ',
      link('@portside', 'https://x.com/portside', 'mention'),
      '.',
    ),
    list(
      false,
      [strong('Heat:'), ' the tanks are kept at sixty degrees, day and night.'],
      [strong('A purifier:'), ' spinning out water and cat fines.'],
      [strong('Patience:'), ' the crew learns its moods.'],
    ),
    {
      ...base(),
      type: 'figure' as const,
      layout: 'grid' as const,
      isSensitive: false,
      media: [
        {
          item: photo('purifier', 1200, 800, 'A row of purifiers, each the size of a wardrobe.'),
          post: postId(),
          url: postUrl,
        },
        { item: photo('sludge', 1200, 800), post: postId(), url: postUrl },
      ],
      caption: [
        text('The purifier room of a 2009 container ship, and the sludge of one crossing.'),
      ],
    },
    inNextPost(() => heading('The rules', '2.')),
    {
      ...base(),
      type: 'quotedPost' as const,
      url: url('https://x.com/portside/status/55'),
      post: aPost({
        id: '55',
        text: '“You don’t run it. You keep it company.”',
        author: {
          id: '9' as UserId,
          handle: 'portside',
          name: 'A chief engineer',
          isProtected: false,
        },
        createdAt: Date.UTC(2024, 2, 4),
      }),
      children: [paragraph('“You don’t run it. You keep it company.”')],
    },
    inNextPost(() => paragraph('What would you burn instead?')),
    {
      ...base(),
      type: 'poll' as const,
      post: postId(),
      url: postUrl,
      poll: {
        isFinal: true,
        choices: [
          { label: 'Methanol', votes: 580 },
          { label: 'Ammonia', votes: 270 },
          { label: 'Wind, again', votes: 150 },
        ],
      },
    },
    inNextPost(() => ({
      ...base(),
      type: 'linkCard' as const,
      card: {
        url: url('https://example.org/clouds'),
        site: 'example.org',
        title: 'What the sulphur cap did to the clouds',
        kind: 'page' as const,
        image: { url: url('https://pbs.twimg.com/card_img/1/clouds.jpg') },
      },
    })),
    inNextPost(() => ({
      ...base(),
      type: 'gap' as const,
      gap: { type: 'gap' as const, reason: 'deleted' as const },
    })),
    inNextPost(() => heading('What comes next', '3.')),
    list(
      true,
      ['Count what is burnt, by ship and by month.'],
      ['Publish it.'],
      ['Wait ten years.'],
    ),
    {
      ...base(),
      type: 'note' as const,
      post: postId(),
      url: postUrl,
      note: {
        text: 'The rule allows cleaning the exhaust instead. See imo.example.',
        links: [{ from: 50, to: 61, url: url('https://imo.example/') }],
      },
    },
    inNextPost(() => ({
      ...base(),
      type: 'figure' as const,
      layout: 'single' as const,
      isSensitive: false,
      media: [
        {
          item: {
            type: 'video' as const,
            id: 'video1',
            poster: url('https://pbs.twimg.com/ext_tw_video_thumb/1/img/poster.jpg'),
            sources: [
              {
                url: url('https://video.twimg.com/ext_tw_video/1/a.mp4'),
                contentType: 'video/mp4',
              },
            ],
            width: 1280,
            height: 720,
          },
          post: postId(),
          url: postUrl,
        },
      ],
    })),
    inNextPost(() => ({
      ...base(),
      type: 'figure' as const,
      layout: 'single' as const,
      isSensitive: true,
      media: [{ item: photo('engine', 900, 1200), post: postId(), url: postUrl }],
    })),
    {
      ...base(),
      type: 'code' as const,
      value: 'litres = hours * 240\nprint(litres)',
      codeLang: 'python',
      source: text('x').source,
    },
    {
      ...base(),
      type: 'table' as const,
      align: ['left' as const, 'right' as const],
      children: [
        {
          type: 'tableRow' as const,
          children: [
            { type: 'tableCell' as const, children: [text('Fuel')] },
            { type: 'tableCell' as const, children: [text('Price')] },
          ],
        },
        {
          type: 'tableRow' as const,
          children: [
            { type: 'tableCell' as const, children: [text('Heavy oil')] },
            { type: 'tableCell' as const, children: [text('450')] },
          ],
        },
      ],
    },
    { ...base(), type: 'update' as const, at: Date.UTC(2026, 2, 3) },
    inNextPost(() => heading('In short')),
    {
      ...base(),
      type: 'summary' as const,
      children: [paragraph('Cheap fuel is a habit, and habits outlive ships.')],
    },
    inNextPost(() => ({
      ...base(),
      type: 'footnotes' as const,
      children: [paragraph('[1] Engine logs, 2009–2024.')],
    })),
    inNextPost(() => ({
      ...base(),
      type: 'aside' as const,
      children: [paragraph('If you liked this, follow me for more ships.')],
    })),
  ];
  return anArticle({
    lang: 'en',
    title: { children: title, direction: 'ltr', lang: 'en' },
    lead,
    body,
  });
}

export function aJapaneseArticle(): Article {
  const { heading, paragraph, list, nextPost, inNextPost, text, strong } = anArticleMaker('ja');
  const title = [text('なぜ駅のベンチは座りにくいのか')];
  const lead = [
    paragraph(
      '十年ほど、出張のたびに駅のベンチの写真を撮ってきた。並べてみると、そこには都市が「休む人」をどう見ているかがはっきりと写っていた。',
    ),
  ];
  nextPost();
  const body = [
    heading('傾いた座面', '一、'),
    paragraph(
      '二〇〇〇年代の半ばから、座面が三度ほど前に傾いたベンチが増えた。長く座らせないための、',
      strong('静かな設計'),
      'である。',
    ),
    inNextPost(() => heading('肘掛けの数', '二、')),
    paragraph('肘掛けは立ち上がる人を助ける。しかし同じ肘掛けが、横になる人を拒む。'),
    list(false, ['東口：肘掛け三本、背もたれなし。'], ['西口：肘掛け一本、背もたれあり。']),
    inNextPost(() => heading('まとめ')),
    paragraph('ベンチを見れば、その街が誰を待っているかが分かる。'),
  ];
  return anArticle({
    lang: 'ja',
    title: { children: title, direction: 'ltr', lang: 'ja' },
    author: { id: '10' as UserId, handle: 'eki_no_bench', name: '駅野', isProtected: false },
    postCount: 9,
    lead,
    body,
  });
}

export function anArabicArticle(): Article {
  const { heading, paragraph, list, nextPost, inNextPost, text, strong, link } = anArticleMaker(
    'ar',
    'rtl',
  );
  const title = [text('لماذا تعيش المدن القديمة أطول من خرائطها؟')];
  const lead = [
    paragraph(
      'مشيت في سبع مدن قديمة ومعي خرائط من قرون مختلفة. كانت الشوارع تتغير في الورق أسرع مما تتغير في الحجر.',
    ),
  ];
  nextPost();
  const body = [
    heading('الماء قبل السور', 'أولاً:'),
    paragraph(
      'يبدأ كل حي من بئر أو قناة. السور يأتي بعد ذلك، ثم تأتي الخريطة، كما يقول ',
      link('@city_walks', 'https://x.com/city_walks', 'mention'),
      ' في كتابه.',
    ),
    inNextPost(() => heading('السوق هو الذاكرة', 'ثانياً:')),
    paragraph('تتغير البضائع ويبقى الممر. ', strong('الظل'), ' هو الذي يقرر أين يقف البائع.'),
    list(true, ['اسأل عن أقدم بئر.'], ['امش نحو الظل.'], ['لا تثق بخريطة أحدث من مئة عام.']),
    inNextPost(() => heading('الخلاصة')),
    paragraph('المدينة تتذكر بأقدام أهلها، لا بأوراق حكامها.'),
  ];
  return anArticle({
    lang: 'ar',
    direction: 'rtl',
    title: { children: title, direction: 'rtl', lang: 'ar' },
    author: { id: '11' as UserId, handle: 'old_maps', name: 'ليلى حداد', isProtected: false },
    postCount: 12,
    lead,
    body,
  });
}
