import type { BrowserContext } from '@playwright/test';
import { median, ratio, row } from './measure';

type Scrolled = { usual: number; longest: number };

const rounds = 5;

/** From one end of a thousand posts to the other, frame by frame, beside a blank page of the same height. */
export async function benchScrolling(context: BrowserContext, reader: string): Promise<void> {
  const ours: Scrolled[] = [];
  const blank: Scrolled[] = [];
  const page = await context.newPage();
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(reader);
    await page.locator('article h1').waitFor();
    ours.push(await page.evaluate<Scrolled>(`(${scrollThrough})()`));
    await page.evaluate(() => {
      const words = document.querySelector('.article');
      const height = words?.getBoundingClientRect().height ?? 0;
      const nothing = document.createElement('div');
      nothing.style.height = `${height}px`;
      document.querySelector('.scroller')?.replaceChildren(nothing);
    });
    blank.push(await page.evaluate<Scrolled>(`(${scrollThrough})()`));
  }
  await page.close();
  for (const what of ['usual', 'longest'] as const) {
    const [mine, theirs] = [ours, blank].map((runs) => median(runs.map((run) => run[what])));
    row(
      `scrolling 1,000 posts, ${what === 'usual' ? 'median frame' : 'longest frame'}, to a blank page`,
      ratio(mine ?? 0, theirs ?? 1),
      `${mine?.toFixed(1)} ms; the blank page ${theirs?.toFixed(1)} ms`,
    );
  }
}

/** Runs in the page, once it has come to rest: 240 frames of 400 pixels each. */
const scrollThrough = `() => new Promise((resolve) => {
  const page = document.querySelector('.scroller');
  page.scrollTop = 0;
  const frames = [];
  let last = 0;
  const step = (now) => {
    if (last) frames.push(now - last);
    last = now;
    page.scrollTop += 400;
    if (frames.length < 240) return requestAnimationFrame(step);
    frames.sort((one, other) => one - other);
    resolve({ usual: frames[frames.length >> 1], longest: frames.at(-1) });
  };
  setTimeout(() => requestAnimationFrame(step), 1500);
})`;
