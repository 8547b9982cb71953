export type Drawing = { width: number; height: number; svg: string };

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
};

function landscape(content: string, width = 1200, height = 800): Drawing {
  return { width, height, svg: scene(content, '0 0 1200 800') };
}

function scene(content: string, viewBox: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice">${content}</svg>`;
}

function avatar(ground: string, content: string): Drawing {
  const svg = scene(`<rect width="96" height="96" fill="${ground}"/>${content}`, '0 0 96 96');
  return { width: 400, height: 400, svg };
}

function sky(...colours: string[]): string {
  const stops = colours
    .map(
      (colour, index) => `<stop offset="${index / (colours.length - 1)}" stop-color="${colour}"/>`,
    )
    .join('');
  return `<defs><linearGradient id="sky" x2="0" y2="1">${stops}</linearGradient></defs><rect width="1200" height="800" fill="url(#sky)"/>`;
}

function disc(x: number, y: number, radius: number, colour: string, opacity: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" opacity="${opacity}"/>`;
}

/** Lines of light on water, or of print on paper: shorter and longer in turn. */
function stripes(from: number, to: number, count: number, colour: string, opacity: number): string {
  return Array.from({ length: count }, (_, index) => {
    const y = from + ((to - from) * index) / count;
    const x = 120 + ((index * 197) % 420);
    const width = 340 + ((index * 311) % 520);
    return `<rect x="${x}" y="${y}" width="${width}" height="${4 + (index % 3) * 2}" rx="3" fill="${colour}" opacity="${opacity}"/>`;
  }).join('');
}

function boxes(x: number, y: number, count: number, colours: string): string {
  const paints = colours.split(' ');
  return Array.from({ length: count * 3 }, (_, index) => {
    const column = index % count;
    const row = Math.floor(index / count);
    if ((column * 7 + row * 3) % 5 === 4 && row === 2) return '';
    const paint = paints[(column * 2 + row * 3) % paints.length];
    return `<rect x="${x + column * 38}" y="${y - row * 34 + 6}" width="36" height="32" fill="${paint}"/>`;
  }).join('');
}

function jar(colour: string, opacity: number, name: string, isTilted = false): Drawing {
  const level = isTilted
    ? 'M300 560L600 470V740q0 20-20 20H320q-20 0-20-20z'
    : 'M300 470H600V740q0 20-20 20H320q-20 0-20-20z';
  const content = `<rect width="900" height="900" fill="#efe6d6"/><rect y="700" width="900" height="200" fill="#d9c7aa"/><g${isTilted ? ' transform="rotate(9 450 760)"' : ''}><path d="${level}" fill="${colour}" opacity="${opacity}"/><path d="M300 300h300v440q0 20-20 20H320q-20 0-20-20z" fill="none" stroke="#6d675f" stroke-width="8"/><rect x="285" y="250" width="330" height="56" rx="8" fill="#9a4a1e"/></g><text x="450" y="850" font-family="Georgia,serif" font-size="44" text-anchor="middle" fill="#1f1d1a">${name}</text>`;
  return { width: 900, height: 900, svg: scene(content, '0 0 900 900') };
}

function chart(title: string, content: string): Drawing {
  const frame = `<rect width="1200" height="750" fill="#fbfaf7"/><text x="150" y="80" font-family="Georgia,serif" font-size="36" fill="#1f1d1a">${title}</text><path d="M150 120V620H1100" fill="none" stroke="#6d675f" stroke-width="3"/><path d="M150 495H1100M150 370H1100M150 245H1100" stroke="#e6e1d8" stroke-width="2"/>`;
  return { width: 1200, height: 750, svg: scene(frame + content, '0 0 1200 750') };
}

function label(x: number, y: number, words: string): string {
  return `<text x="${x}" y="${y}" font-family="Georgia,serif" font-size="32" fill="#1f1d1a">${words}</text>`;
}

function tick(x: number, words: string): string {
  return `<text x="${x}" y="668" font-family="Georgia,serif" font-size="28" fill="#6d675f">${words}</text>`;
}

function tracks(opacity: number): Drawing {
  const lines = [
    'M-20 640Q420 520 760 180T1240 20',
    'M-20 300Q320 380 620 560T1240 700',
    'M180 820Q380 520 460 -20',
    'M700 820Q820 420 1240 320',
    'M-20 120Q240 160 520 -20',
  ];
  const drawn = lines
    .map(
      (path, index) =>
        `<path d="${path}" fill="none" stroke="#f3efe6" stroke-width="${10 + (index % 3) * 7}" stroke-linecap="round" opacity="${opacity}" filter="url(#soft)"/>`,
    )
    .join('');
  return landscape(
    `<defs><filter id="soft"><feGaussianBlur stdDeviation="6"/></filter></defs>${sky('#2c4450', '#34525c', '#26404b')}<ellipse cx="950" cy="640" rx="260" ry="90" fill="#f3efe6" opacity=".25" filter="url(#soft)"/><ellipse cx="240" cy="240" rx="190" ry="60" fill="#f3efe6" opacity=".18" filter="url(#soft)"/>${drawn}`,
  );
}

function sleepers(): string {
  return Array.from({ length: 9 }, (_, index) => {
    const depth = index / 9;
    const y = 370 + depth * depth * 430;
    const width = 90 + depth * 720;
    return `<rect x="${660 - width / 2 - depth * 30}" y="${y}" width="${width}" height="${4 + depth * 22}" fill="#3a332c"/>`;
  }).join('');
}

function rays(): string {
  return Array.from({ length: 34 }, (_, index) => {
    const angle = (index * 137.5 * Math.PI) / 180;
    const far = 120 + ((index * 71) % 330);
    const x = 600 + Math.cos(angle) * far;
    const y = 560 - Math.abs(Math.sin(angle)) * far;
    return `<path d="M600 560L${x.toFixed()} ${y.toFixed()}" stroke="#ffd591" stroke-width="${1 + (index % 3)}" opacity=".7"/>`;
  }).join('');
}

function palm(x: number, y: number): string {
  const leaves = [-150, -95, -40, 40, 95, 150]
    .map(
      (reach) =>
        `<path d="M${x} ${y - 150}q${reach * 0.5} -70 ${reach} ${Math.abs(reach) * 0.35}" stroke="#4f6b3c" stroke-width="14" fill="none" stroke-linecap="round"/>`,
    )
    .join('');
  return `<path d="M${x} ${y + 30}q-14-90 0-180" stroke="#6b4a2c" stroke-width="16" fill="none"/>${leaves}`;
}

function spokes(): string {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const x = 430 + Math.cos(angle) * 420;
    const y = 420 + Math.sin(angle) * 420;
    return `<path d="M${430 + Math.cos(angle) * 150} ${420 + Math.sin(angle) * 150}L${x.toFixed()} ${y.toFixed()}" stroke="#6d675f" stroke-width="5"/>`;
  }).join('');
}
