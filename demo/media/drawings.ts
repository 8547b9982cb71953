import { mangaPages } from './manga-pages';
import {
  avatar,
  bar,
  boxes,
  chart,
  type Drawing,
  disc,
  jar,
  label,
  landscape,
  palm,
  rays,
  sky,
  sleepers,
  spokes,
  stripes,
  tick,
  tracks,
  tree,
  windows,
} from './shapes';

/** The samples' pictures, drawn by hand in the colours of the look; `make-media.ts` paints them. */
export const drawings: Record<string, Drawing> = {
  harbour: landscape(
    sky('#f3d9b1', '#d98a4e', '#7d4a3a') +
      disc(860, 470, 70, '#fbe9c8', 0.9) +
      '<rect y="520" width="1200" height="280" fill="#5b3a35"/>' +
      stripes(530, 780, 18, '#e8b27c', 0.16) +
      '<path d="M610 470c-30-60 40-90 10-150s30-80 10-130" stroke="#4a2f2c" stroke-width="9" fill="none" opacity=".35"/>' +
      '<path d="M250 520h640l-36 56H300z" fill="#231a1c"/><path d="M560 520v-66h110v66z" fill="#f1e3cf"/><path d="M600 454v-34h34v34z" fill="#9a4a1e"/>' +
      boxes(290, 480, 7, '#7a3f2a #a8613a #4d5a57 #c58a56 #3d3a3e') +
      boxes(690, 480, 4, '#4d5a57 #a8613a #7a3f2a'),
  ),
  'jar-petrol': jar('#f0d58c', 0.55, 'petrol'),
  'jar-diesel': jar('#e3b95a', 0.75, 'diesel'),
  'jar-marine': jar('#8a5426', 0.9, 'marine gas oil'),
  'jar-heavy': jar('#191512', 1, 'heavy fuel oil', true),
  wake: landscape(
    sky('#dfe3df', '#b9c4c2', '#93a4a5') +
      '<rect y="260" width="1200" height="540" fill="#3f5a61"/>' +
      '<path d="M600 262L160 800h880z" fill="#e8eee9" opacity=".8"/><path d="M600 300L420 800h360z" fill="#8fb0b0" opacity=".7"/>' +
      '<path d="M0 800V690q600 70 1200 0v110z" fill="#6d3b23"/>' +
      stripes(300, 680, 11, '#24383e', 0.14),
    1280,
    720,
  ),
  rotor: landscape(
    sky('#f7e7cd', '#eab98a', '#d99865') +
      '<rect y="560" width="1200" height="240" fill="#42585b"/><path d="M0 610h1200v190H0z" fill="#7c3f28"/>' +
      '<rect x="500" y="120" width="200" height="500" rx="12" fill="#f2ece0"/><rect x="470" y="96" width="260" height="34" rx="16" fill="#2b2724"/>' +
      '<path d="M500 220l200-60v50l-200 60zM500 380l200-60v50l-200 60zM500 540l200-60v50l-200 60z" fill="#9a4a1e"/>',
    640,
    480,
  ),
  'chart-sulphur': chart(
    'Sulphur permitted in ships’ fuel, per cent',
    '<path d="M150 150H480V265H820V560H1090" fill="none" stroke="#9a4a1e" stroke-width="8" stroke-linejoin="round"/>' +
      label(170, 195, '4.5') +
      label(500, 245, '3.5') +
      label(960, 540, '0.5') +
      tick(150, '2005') +
      tick(480, '2012') +
      tick(820, '2020'),
  ),
  'chart-speed': chart(
    'Engine power against speed',
    '<path d="M150 600C480 590 800 520 1080 150" fill="none" stroke="#9a4a1e" stroke-width="8"/>' +
      '<circle cx="951" cy="297" r="13" fill="#1f1d1a"/><circle cx="1080" cy="150" r="13" fill="#1f1d1a"/>' +
      label(735, 300, 'a tenth slower') +
      label(830, 150, 'full speed') +
      tick(150, '10 knots') +
      tick(600, '15') +
      tick(1060, '20'),
  ),
  'tracks-before': tracks(0.85),
  'tracks-after': tracks(0.16),
  dawn: landscape(
    sky('#f6d7b4', '#efb487', '#c9806b') +
      disc(640, 455, 58, '#fff1d6', 1) +
      '<rect y="500" width="1200" height="300" fill="#8d5f5d"/>' +
      stripes(510, 790, 20, '#ffd9ad', 0.2) +
      '<path d="M180 500l14-210h44l14 210z" fill="#2d2326"/><path d="M186 290v-40h60v40z" fill="#fbe3b8"/><path d="M180 250l36-34 36 34z" fill="#9a4a1e"/><path d="M90 505q130-30 260 0z" fill="#2d2326"/>',
  ),
  'night-rails': landscape(
    '<rect width="1200" height="800" fill="#14171c"/>' +
      disc(690, 330, 190, '#e9b872', 0.1) +
      disc(690, 330, 90, '#e9b872', 0.18) +
      disc(690, 330, 18, '#fff0cf', 1) +
      '<path d="M0 360h1200v440H0z" fill="#1b2026"/>' +
      sleepers() +
      '<path d="M664 360L250 800h46L676 360zM716 360l240 440h46L726 360z" fill="#b9b3a6"/>' +
      '<path d="M120 800V120h16v680zM1060 800V160h14v640zM128 170h420v6H128zM1066 200H760v6h306z" fill="#0b0d10"/>',
  ),
  sparks: landscape(
    '<rect width="1200" height="800" fill="#120f10"/>' +
      disc(600, 560, 330, '#c96f2e', 0.12) +
      disc(600, 560, 150, '#f2b35e', 0.3) +
      disc(600, 560, 44, '#fff3d8', 1) +
      rays() +
      '<path d="M330 620c0-150 30-240 80-240s70 70 80 150l60 40-20 40-90-30-10 40z" fill="#050505"/><circle cx="412" cy="350" r="46" fill="#050505"/>' +
      '<path d="M0 620h1200v30H0z" fill="#3b2f28"/>',
  ),
  falaj: landscape(
    sky('#f5e6c4', '#ecd09a', '#d9b173') +
      '<path d="M0 330q300-110 560-20t640-50v540H0z" fill="#b98a56"/>' +
      palm(210, 430) +
      palm(960, 400) +
      palm(1080, 470) +
      '<path d="M0 800V520l520-110 60 6L300 800zM1200 800V540L680 408l-60 8 260 384z" fill="#9a6a3c"/>' +
      '<path d="M300 800l280-384h40l260 384z" fill="#4f8581"/><path d="M470 800l122-384h10l60 384z" fill="#a9d0c5" opacity=".5"/>',
  ),
  hub: landscape(
    '<rect width="1200" height="800" fill="#e9e2d3"/>' +
      stripes(20, 800, 26, '#a79f90', 0.22) +
      disc(430, 420, 200, '#8d857a', 1) +
      disc(430, 420, 160, '#c9c2b6', 1) +
      disc(430, 420, 66, '#3a3531', 1) +
      spokes() +
      '<ellipse cx="860" cy="500" rx="190" ry="150" fill="#fbfaf7" stroke="#9a4a1e" stroke-width="10"/>' +
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .map((n) =>
          disc(
            770 + (n % 3) * 82 + (n > 5 ? 20 : 0),
            430 + Math.floor(n / 3) * 66,
            25,
            '#6d675f',
            1,
          ),
        )
        .join(''),
  ),
  'avatar-mira_writes': avatar(
    '#38566b',
    '<path d="M0 62q24-14 48 0t48 0v34H0z" fill="#e6e1d8"/><path d="M30 54h36l-8 12H38z" fill="#e0996a"/><path d="M47 20v34M47 24l16 24H47z" stroke="#e6e1d8" stroke-width="2" fill="#e6e1d8"/>',
  ),
  'avatar-seoyeon_reads': avatar(
    '#9a4a1e',
    '<path d="M20 30q14-6 28 4 14-10 28-4v40q-14-6-28 4-14-10-28-4z" fill="#fbf3e4"/><path d="M48 34v40" stroke="#9a4a1e" stroke-width="2"/>',
  ),
  'avatar-haruka_rails': avatar(
    '#2b3038',
    '<path d="M38 96L46 30h4l8 66" fill="none" stroke="#e6e1d8" stroke-width="4"/><path d="M34 80h28M37 64h22M40 50h16" stroke="#e0996a" stroke-width="4"/>',
  ),
  'avatar-salma_reads': avatar(
    '#4f8581',
    '<circle cx="62" cy="32" r="13" fill="#f5e6c4"/><path d="M0 70q30-26 56-6t40-8v40H0z" fill="#d9b173"/>',
  ),
  'avatar-jonas_mends': avatar(
    '#5d6b52',
    '<g fill="none" stroke="#f5efe2" stroke-width="4"><circle cx="28" cy="60" r="16"/><circle cx="68" cy="60" r="16"/><path d="M28 60l14-26h18l8 26H42l-6-30"/></g>',
  ),
  'street-noon': landscape(
    sky('#fbf1dc', '#f6d9a6', '#eebf7f') +
      disc(930, 150, 80, '#fffaf0', 1) +
      '<path d="M0 800V180h330v620zM860 800V260h340v540z" fill="#b9764a"/><path d="M330 800V180l110 330v290zM860 800V260L760 520v280z" fill="#8a5030"/>' +
      windows(40, 240, 3, 5) +
      windows(920, 320, 3, 4) +
      '<path d="M440 510h320l180 290H300z" fill="#e9d6b8"/>',
  ),
  'street-trees': landscape(
    sky('#eef0e2', '#d8dfc4', '#b9c7a0') +
      '<path d="M0 800V180h330v620zM860 800V260h340v540z" fill="#8d7358"/><path d="M440 510h320l180 290H300z" fill="#9aa287"/>' +
      tree(330, 520, 150) +
      tree(860, 540, 150) +
      tree(480, 470, 90) +
      tree(730, 470, 90),
  ),
  'chart-heat': chart(
    'Surface temperature at two in the afternoon, °C',
    bar(0, 58, 'asphalt') +
      bar(1, 46, 'pale stone') +
      bar(2, 36, 'grass') +
      bar(3, 31, 'under trees'),
  ),
  badgir: landscape(
    sky('#f3e6cf', '#e9cfa2', '#d9b27a') +
      '<path d="M0 600h1200v200H0z" fill="#a9743f"/><path d="M120 600q60-120 180 0zM820 600q90-160 260 0z" fill="#c08a52"/>' +
      '<path d="M480 640V170h240v470z" fill="#b57d48"/><path d="M470 170h260v-36H470z" fill="#8a5a31"/>' +
      [0, 1, 2, 3]
        .map(
          (n) =>
            `<rect x="${502 + n * 54}" y="200" width="32" height="190" rx="16" fill="#4a2f1c"/>`,
        )
        .join(''),
  ),
  stepwell: landscape(
    '<rect width="1200" height="800" fill="#d8a868"/>' +
      [0, 1, 2, 3, 4, 5, 6]
        .map(
          (n) =>
            `<path d="M${n * 80} ${n * 62}H${1200 - n * 80}V${800 - n * 34}H${n * 80}z" fill="${['#c98f52', '#b87c43', '#a56c38', '#8f5b2e', '#784a25', '#5f3a1d', '#2f5552'][n]}"/>`,
        )
        .join('') +
      '<path d="M480 800L566 372h68l86 428z" fill="#e3bd85" opacity=".55"/>',
  ),
  lane: landscape(
    sky('#e9e4d8', '#d5cdbd', '#bfb4a1') +
      '<path d="M0 800V90l420 250v460zM1200 800V60L720 330q-60 90 20 190l120 280z" fill="#6d6a66"/><path d="M0 90l420 250-14 30L0 150zM1200 60L720 330l14 34 466-240z" fill="#3d3b3a"/>' +
      '<path d="M420 560q60-60 20-130l40-20q90 90 60 190L860 800H200z" fill="#a9a294"/><path d="M150 420h90v300h-90z" fill="#9a4a1e"/>' +
      tree(640, 330, 70),
  ),
  'avatar-ada_streets': avatar(
    '#6b4a5e',
    '<path d="M14 80V40h20v40zM40 80V24h18v56zM64 80V50h18v30z" fill="#e6e1d8"/><circle cx="73" cy="28" r="9" fill="#e0996a"/>',
  ),
  'avatar-petra_v': avatar(
    '#7a5c3e',
    '<circle cx="48" cy="38" r="22" fill="#9fb08a"/><path d="M44 56h8v30h-8z" fill="#e6e1d8"/>',
  ),
  'avatar-neko_bus': avatar(
    '#2b2724',
    '<path d="M24 70V34l14 12h20l14-12v36q-24 18-48 0z" fill="#f2ece0"/><circle cx="40" cy="58" r="4"/><circle cx="56" cy="58" r="4"/>',
  ),
  ...mangaPages,
};
