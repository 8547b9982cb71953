import type { Drawing } from './shapes';

const gutter = 20;
const wide = 370;
const high = 376;

let panels = 0;

/** Eight pages of a short comic without words: a cat, a bus stop, rain, the last bus. */
export const mangaPages: Record<string, Drawing> = {
  'manga-1': page(
    panel(0, 0, 2, 1, rain(30) + stop(180, 150)) +
      panel(0, 1, 1, 1, cat(190, 330, 1.4)) +
      panel(1, 1, 1, 1, moon(120, 120) + rain(14)) +
      panel(0, 2, 2, 1, stop(140, 150) + cat(420, 300, 0.8)),
  ),
  'manga-2': page(
    panel(0, 0, 1, 2, cat(180, 690, 1.6) + rain(30)) +
      panel(1, 0, 1, 1, clock(190, 190, 60)) +
      panel(1, 1, 1, 1, puddle(180, 260)) +
      panel(0, 2, 2, 1, cat(200, 300, 0.9) + person(560, 320)),
  ),
  'manga-3': page(
    panel(0, 0, 2, 1, person(360, 330) + stop(120, 150) + rain(20)) +
      panel(0, 1, 2, 1, umbrella(380, 170) + cat(380, 320, 0.8)) +
      panel(0, 2, 1, 1, cat(170, 320, 1.3)) +
      panel(1, 2, 1, 1, person(180, 330)),
  ),
  'manga-4': page(
    panel(0, 0, 2, 2, bus(80, 380, 2.1) + rain(34)) +
      panel(0, 2, 2, 1, umbrella(230, 160) + cat(230, 310, 0.8) + person(560, 320)),
  ),
  'manga-5': page(
    panel(0, 0, 2, 1, bus(150, 130, 1.2)) +
      panel(0, 1, 1, 1, person(180, 330)) +
      panel(1, 1, 1, 1, cat(180, 320, 1.2)) +
      panel(0, 2, 2, 1, umbrella(380, 190)),
  ),
  'manga-6': page(
    panel(0, 0, 2, 1, bus(320, 150, 1.1) + rain(10)) +
      panel(0, 1, 2, 2, umbrella(380, 460) + cat(380, 640, 1.1) + moon(640, 120)),
  ),
  'manga-7': page(
    panel(0, 0, 1, 1, clock(190, 190, 60)) +
      panel(1, 0, 1, 1, moon(190, 190)) +
      panel(0, 1, 2, 1, umbrella(200, 190) + stop(560, 140)) +
      panel(0, 2, 2, 1, person(200, 320) + umbrella(560, 190)),
  ),
  'manga-8': page(
    panel(0, 0, 2, 3, moon(600, 200) + stop(120, 760) + person(420, 1010) + cat(590, 1010, 1.1)),
  ),
};

function page(content: string): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1200"><rect width="800" height="1200" fill="#f7f4ee"/>${content}</svg>`;
  return { width: 800, height: 1200, svg };
}

/** A frame on a grid of two by three; what sticks out of it is cut off. */
function panel(
  column: number,
  row: number,
  columns: number,
  rows: number,
  content: string,
): string {
  const x = gutter + column * (wide + gutter);
  const y = gutter + row * (high + gutter);
  const width = columns * wide + (columns - 1) * gutter;
  const height = rows * high + (rows - 1) * gutter;
  panels += 1;
  const ground = panels % 3 === 0 ? '#2b2724' : panels % 3 === 1 ? '#e3ddd0' : '#c9c2b6';
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${content}<rect width="${width}" height="${height}" fill="none" stroke="#1f1d1a" stroke-width="8"/></svg>`;
}

function cat(x: number, y: number, size: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size})" stroke="#1f1d1a" stroke-width="4" fill="#fbfaf7"><path d="M-44 20v-90l26 24h36l26-24v90q0 40-44 40t-44-40z"/><path d="M44 30q60 10 50-60" fill="none" stroke-width="12"/><circle cx="-16" cy="-14" r="5" fill="#1f1d1a"/><circle cx="16" cy="-14" r="5" fill="#1f1d1a"/><path d="M-8 6q8 8 16 0" fill="none"/></g>`;
}

function person(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})" fill="#6d675f" stroke="#1f1d1a" stroke-width="5"><circle cy="-210" r="36" fill="#fbfaf7"/><path d="M-50 50l14-200h72l14 200z"/></g>`;
}

function umbrella(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})" stroke="#1f1d1a" stroke-width="5"><path d="M-140 0q140-160 280 0q-35-26-70 0q-35-26-70 0q-35-26-70 0q-35-26-70 0z" fill="#9a4a1e"/><path d="M0 0v130q0 24 24 20" fill="none"/></g>`;
}

function bus(x: number, y: number, size: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size})" stroke="#1f1d1a" stroke-width="4"><rect width="290" height="130" rx="18" fill="#e0996a"/><rect x="20" y="22" width="52" height="44" fill="#fff3d8"/><rect x="86" y="22" width="52" height="44" fill="#fff3d8"/><rect x="152" y="22" width="52" height="44" fill="#fff3d8"/><rect x="224" y="20" width="46" height="100" fill="#fbfaf7"/><circle cx="66" cy="132" r="24" fill="#1f1d1a"/><circle cx="216" cy="132" r="24" fill="#1f1d1a"/></g>`;
}

function stop(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})" stroke="#1f1d1a" stroke-width="5"><path d="M0 0v240" stroke-width="10"/><circle r="44" fill="#fbfaf7"/><path d="M-22 0h44M-22 14h30" /></g>`;
}

function moon(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="70" fill="#fbf3dc" stroke="#1f1d1a" stroke-width="4"/>`;
}

function clock(x: number, y: number, reach: number): string {
  return `<circle cx="${x}" cy="${y}" r="110" fill="#fbfaf7" stroke="#1f1d1a" stroke-width="7"/><path d="M${x} ${y}v-${reach + 20}M${x} ${y}l${reach} 20" stroke="#1f1d1a" stroke-width="8"/>`;
}

function puddle(x: number, y: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="130" ry="34" fill="#fbfaf7" stroke="#1f1d1a" stroke-width="5"/><ellipse cx="${x}" cy="${y}" rx="70" ry="16" fill="none" stroke="#6d675f" stroke-width="4"/>`;
}

function rain(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const x = (index * 137) % 780;
    const y = (index * 211) % 760;
    return `<path d="M${x} ${y}l-14 60" stroke="#6d675f" stroke-width="4"/>`;
  }).join('');
}
