export type Drawing = { width: number; height: number; svg: string };

export function landscape(content: string, width = 1200, height = 800): Drawing {
  return { width, height, svg: scene(content, '0 0 1200 800') };
}

export function scene(content: string, viewBox: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice">${content}</svg>`;
}

export function avatar(ground: string, content: string): Drawing {
  const svg = scene(`<rect width="96" height="96" fill="${ground}"/>${content}`, '0 0 96 96');
  return { width: 400, height: 400, svg };
}

export function sky(...colours: string[]): string {
  const stops = colours
    .map(
      (colour, index) => `<stop offset="${index / (colours.length - 1)}" stop-color="${colour}"/>`,
    )
    .join('');
  return `<defs><linearGradient id="sky" x2="0" y2="1">${stops}</linearGradient></defs><rect width="1200" height="800" fill="url(#sky)"/>`;
}

export function disc(
  x: number,
  y: number,
  radius: number,
  colour: string,
  opacity: number,
): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" opacity="${opacity}"/>`;
}

/** Lines of light on water, or of print on paper: shorter and longer in turn. */
export function stripes(
  from: number,
  to: number,
  count: number,
  colour: string,
  opacity: number,
): string {
  return Array.from({ length: count }, (_, index) => {
    const y = from + ((to - from) * index) / count;
    const x = 120 + ((index * 197) % 420);
    const width = 340 + ((index * 311) % 520);
    return `<rect x="${x}" y="${y}" width="${width}" height="${4 + (index % 3) * 2}" rx="3" fill="${colour}" opacity="${opacity}"/>`;
  }).join('');
}

export function boxes(x: number, y: number, count: number, colours: string): string {
  const paints = colours.split(' ');
  return Array.from({ length: count * 3 }, (_, index) => {
    const column = index % count;
    const row = Math.floor(index / count);
    if ((column * 7 + row * 3) % 5 === 4 && row === 2) return '';
    const paint = paints[(column * 2 + row * 3) % paints.length];
    return `<rect x="${x + column * 38}" y="${y - row * 34 + 6}" width="36" height="32" fill="${paint}"/>`;
  }).join('');
}

export function jar(colour: string, opacity: number, name: string, isTilted = false): Drawing {
  const level = isTilted
    ? 'M300 560L600 470V740q0 20-20 20H320q-20 0-20-20z'
    : 'M300 470H600V740q0 20-20 20H320q-20 0-20-20z';
  const content = `<rect width="900" height="900" fill="#efe6d6"/><rect y="700" width="900" height="200" fill="#d9c7aa"/><g${isTilted ? ' transform="rotate(9 450 760)"' : ''}><path d="${level}" fill="${colour}" opacity="${opacity}"/><path d="M300 300h300v440q0 20-20 20H320q-20 0-20-20z" fill="none" stroke="#6d675f" stroke-width="8"/><rect x="285" y="250" width="330" height="56" rx="8" fill="#9a4a1e"/></g><text x="450" y="850" font-family="Georgia,serif" font-size="44" text-anchor="middle" fill="#1f1d1a">${name}</text>`;
  return { width: 900, height: 900, svg: scene(content, '0 0 900 900') };
}

export function chart(title: string, content: string): Drawing {
  const background = `<rect width="1200" height="750" fill="#fbfaf7"/><text x="150" y="80" font-family="Georgia,serif" font-size="36" fill="#1f1d1a">${title}</text><path d="M150 120V620H1100" fill="none" stroke="#6d675f" stroke-width="3"/><path d="M150 495H1100M150 370H1100M150 245H1100" stroke="#e6e1d8" stroke-width="2"/>`;
  return { width: 1200, height: 750, svg: scene(background + content, '0 0 1200 750') };
}

export function label(x: number, y: number, words: string): string {
  return `<text x="${x}" y="${y}" font-family="Georgia,serif" font-size="32" fill="#1f1d1a">${words}</text>`;
}

export function tick(x: number, words: string): string {
  return `<text x="${x}" y="668" font-family="Georgia,serif" font-size="28" fill="#6d675f">${words}</text>`;
}

export function tracks(opacity: number): Drawing {
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

export function sleepers(): string {
  return Array.from({ length: 9 }, (_, index) => {
    const depth = index / 9;
    const y = 370 + depth * depth * 430;
    const width = 90 + depth * 720;
    return `<rect x="${660 - width / 2 - depth * 30}" y="${y}" width="${width}" height="${4 + depth * 22}" fill="#3a332c"/>`;
  }).join('');
}

export function rays(): string {
  return Array.from({ length: 34 }, (_, index) => {
    const angle = (index * 137.5 * Math.PI) / 180;
    const far = 120 + ((index * 71) % 330);
    const x = 600 + Math.cos(angle) * far;
    const y = 560 - Math.abs(Math.sin(angle)) * far;
    return `<path d="M600 560L${x.toFixed()} ${y.toFixed()}" stroke="#ffd591" stroke-width="${1 + (index % 3)}" opacity=".7"/>`;
  }).join('');
}

export function palm(x: number, y: number): string {
  const leaves = [-150, -95, -40, 40, 95, 150]
    .map(
      (reach) =>
        `<path d="M${x} ${y - 150}q${reach * 0.5} -70 ${reach} ${Math.abs(reach) * 0.35}" stroke="#4f6b3c" stroke-width="14" fill="none" stroke-linecap="round"/>`,
    )
    .join('');
  return `<path d="M${x} ${y + 30}q-14-90 0-180" stroke="#6b4a2c" stroke-width="16" fill="none"/>${leaves}`;
}

export function spokes(): string {
  return Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    const x = 430 + Math.cos(angle) * 420;
    const y = 420 + Math.sin(angle) * 420;
    return `<path d="M${430 + Math.cos(angle) * 150} ${420 + Math.sin(angle) * 150}L${x.toFixed()} ${y.toFixed()}" stroke="#6d675f" stroke-width="5"/>`;
  }).join('');
}

export function windows(x: number, y: number, columns: number, rows: number): string {
  return Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return `<rect x="${x + column * 90}" y="${y + row * 110}" width="46" height="66" fill="#5d3a25"/>`;
  }).join('');
}

export function tree(x: number, y: number, size: number): string {
  return `<path d="M${x - size / 12} ${y}h${size / 6}v${size * 1.4}h-${size / 6}z" fill="#5b4632"/><circle cx="${x}" cy="${y - size / 3}" r="${size}" fill="#5f7348"/><circle cx="${x - size / 2}" cy="${y}" r="${size * 0.7}" fill="#6f8455"/><circle cx="${x + size / 2}" cy="${y - size / 8}" r="${size * 0.75}" fill="#55683f"/>`;
}

export function bar(place: number, value: number, words: string): string {
  const x = 200 + place * 225;
  const height = value * 8;
  return `<rect x="${x}" y="${620 - height}" width="130" height="${height}" fill="${place === 0 ? '#9a4a1e' : '#c9a27e'}"/>${label(x + 44, 605 - height, String(value))}${tick(x, words)}`;
}
