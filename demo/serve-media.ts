import { existsSync, readFileSync } from 'node:fs';
import { hashOf } from './snowflake';

export type MediaFile = { type: string; body: Buffer };

const folder = new URL('./media/', import.meta.url);

/** The picture or film X's media hosts would send for this path; every key has one. */
export function serveMedia(path: string): MediaFile | undefined {
  const emoji = /\/emoji\/v2\/(?:svg|72x72)\/([\da-f-]+)\.svg$/.exec(path)?.[1];
  if (emoji !== undefined) return svg(drawEmoji(emoji));
  const profile = /^\/profile_images\/\d+\/(\w+?)_(?:normal|bigger|400x400)\.\w+$/.exec(path)?.[1];
  if (profile !== undefined) return fileNamed(`avatar-${profile}.jpg`) ?? svg(drawAvatar(profile));
  if (path.endsWith('.mp4')) {
    return fileNamed(`${keyOf(path)}.mp4`) ?? fileNamed('wake.mp4');
  }
  if (/^\/(?:media|card_img|ext_tw_video_thumb|tweet_video_thumb)\//.test(path)) {
    const key = keyOf(path);
    return fileNamed(`${key}.jpg`) ?? svg(drawPicture(key));
  }
  return undefined;
}

function keyOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
}

function fileNamed(name: string): MediaFile | undefined {
  if (!/^[\w-]+\.\w+$/.test(name)) return undefined;
  const file = new URL(name, folder);
  if (!existsSync(file)) return undefined;
  return { type: name.endsWith('.mp4') ? 'video/mp4' : 'image/jpeg', body: readFileSync(file) };
}

function svg(drawing: string): MediaFile {
  return { type: 'image/svg+xml', body: Buffer.from(drawing) };
}

function drawEmoji(name: string): string {
  const character = String.fromCodePoint(
    ...name.split('-').map((part) => Number.parseInt(part, 16)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="30" font-size="32" text-anchor="middle">${character}</text></svg>`;
}

const inks = ['#9a4a1e', '#5d6b52', '#38566b', '#7a5c3e', '#6b4a5e', '#8a7434'];

function drawAvatar(name: string): string {
  const ink = inks[hashOf(name) % inks.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#e6e1d8"/><circle cx="24" cy="19" r="9" fill="${ink}"/><path d="M6 48a18 18 0 0 1 36 0" fill="${ink}"/></svg>`;
}

/** Hills under a low sun, different for each key. */
function drawPicture(key: string): string {
  const hash = hashOf(key);
  const ink = inks[hash % inks.length];
  const sun = 200 + (hash % 800);
  const hill = 420 + (hash % 160);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="1200" height="800" fill="#efe6d6"/><circle cx="${sun}" cy="300" r="90" fill="#e0996a"/><path d="M0 ${hill}Q300 ${hill - 140} 620 ${hill}T1200 ${hill - 40}V800H0Z" fill="${ink}" opacity=".55"/><path d="M0 ${hill + 120}Q400 ${hill} 760 ${hill + 130}T1200 ${hill + 90}V800H0Z" fill="${ink}"/></svg>`;
}
