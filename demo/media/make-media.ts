import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { drawings } from './drawings';
import type { Drawing } from './shapes';

// `tsx demo/media/make-media.ts`: paints the drawings as JPEG files beside this one, and two of them
// as short films (needs ffmpeg). Run it after changing a drawing; what it makes is committed.
const folder = fileURLToPath(new URL('.', import.meta.url));
const executablePath = process.env.UNSPOOL_BROWSER;
const browser = await chromium.launch(executablePath ? { executablePath } : {});
for (const [name, drawing] of Object.entries(drawings)) {
  await paint(browser, drawing, join(folder, `${name}.jpg`));
}
await film(browser, 'wake', {
  width: 640,
  height: 360,
  frames: 36,
  move: (part) =>
    `translateY(${(part * 6) % 6}px) scale(${1.04 + 0.015 * Math.sin(part * 2 * Math.PI)})`,
});
await film(browser, 'rotor', {
  width: 480,
  height: 360,
  frames: 24,
  move: (part) =>
    `scaleX(${part % 0.5 < 0.25 ? 1 : -1}) translateY(${Math.sin(part * 2 * Math.PI) * 4}px) scale(1.03)`,
});
await browser.close();

async function paint(browser: Browser, { width, height, svg }: Drawing, path: string) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  await page.screenshot({ path, type: 'jpeg', quality: 55 });
  await page.close();
}

/** VP9, which every Chromium and Firefox can play, in the container X uses. */
async function film(
  browser: Browser,
  name: string,
  {
    width,
    height,
    frames,
    move,
  }: { width: number; height: number; frames: number; move: (part: number) => string },
) {
  const frameFolder = mkdtempSync(join(tmpdir(), 'film-'));
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body{margin:0;overflow:hidden}svg{display:block;width:100vw;height:100vh}</style>${drawings[name]?.svg ?? ''}`,
  );
  for (let index = 0; index < frames; index += 1) {
    await page.evaluate(
      (transform) => document.querySelector('svg')?.setAttribute('style', `transform:${transform}`),
      move(index / frames),
    );
    await page.screenshot({ path: join(frameFolder, `${String(index).padStart(3, '0')}.png`) });
  }
  await page.close();
  execFileSync('ffmpeg', [
    '-y',
    '-loglevel',
    'error',
    '-framerate',
    '12',
    '-i',
    join(frameFolder, '%03d.png'),
    '-c:v',
    'libvpx-vp9',
    '-b:v',
    '0',
    '-crf',
    '45',
    '-pix_fmt',
    'yuv420p',
    '-movflags',
    '+faststart',
    join(folder, `${name}.mp4`),
  ]);
  rmSync(frameFolder, { recursive: true, force: true });
}
