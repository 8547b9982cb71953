import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeSource = readFileSync(axeFile, 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Everything axe knows, or only what the colours decide; AAA for those who ask for high contrast. */
type Rules = 'all' | keyof typeof colourRules;

const colourRules = {
  colours: ['color-contrast', 'link-in-text-block'],
  'strong colours': ['color-contrast-enhanced', 'link-in-text-block'],
};

/** What axe finds, one line each; folds are open, and what is off the screen counts. */
export async function findProblems(reader: Page, rules: Rules = 'all'): Promise<string[]> {
  // The pages' policy keeps out script elements, not the test's own hand.
  if (!(await reader.evaluate(() => 'axe' in window))) await reader.evaluate(axeSource);
  return reader.evaluate(
    async (only) => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      // Behind the edge of a box that scrolls, axe sees no colours, and says nothing.
      const whole = new CSSStyleSheet();
      whole.replaceSync(`
        * { content-visibility: visible !important; }
        .reader, .scroller, .originals, .panel {
          height: auto !important;
          max-height: none !important;
          overflow: visible !important;
        }
        .originals { inset-block-end: auto !important; }
      `);
      document.adoptedStyleSheets = [whole];
      // What is half faded in has no colour yet.
      for (const animation of document.getAnimations()) animation.finish();
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: only } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
    },
    rules === 'all' ? undefined : colourRules[rules],
  );
}

/** What a screen reader hears of the page's build: runs in the page. */
export function readStructure() {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')];
  const levels = headings.map(({ localName }) => Number(localName.slice(1)));
  return {
    articles: count('article'),
    mains: count('main'),
    titles: count('h1'),
    bylines: count('.byline'),
    startsWith: levels[0],
    skipped: levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1),
    nameless: headings.filter((heading) => heading.textContent?.trim() === '').length,
    isNamed: document.title !== '' && document.title !== 'Unspool',
    language: document.documentElement.lang,
    blocksWithoutDirection: count('article .block:not([dir])'),
  };
}

export type Stop = {
  stop: string;
  /** The focus has been here before. */
  isKnown: boolean;
  place: string;
  isSeen: boolean;
};

/**
 * What has the focus, and whether an eye can tell; undefined where it has left the page, or is in a
 * film, whose buttons are the browser's affair.
 */
export async function readFocus(): Promise<Stop | undefined> {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return undefined;
  if (activeElement.localName === 'video') return undefined;
  // What was off the screen is laid out a frame later, and some things fade in.
  for (let count = 0; count < 30 && !isSeen(activeElement); count += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const isKnown = 'stop' in activeElement.dataset;
  activeElement.dataset.stop ??= String(document.querySelectorAll('[data-stop]').length);
  return {
    stop: activeElement.dataset.stop,
    isKnown,
    place: activeElement.className.split(' ')[0] || activeElement.localName,
    isSeen: isSeen(activeElement),
  };

  function isSeen(element: HTMLElement): boolean {
    return isOutlined(element) && !isCutOff(element);
  }

  function isOutlined(element: HTMLElement): boolean {
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const isOnScreen = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return isOnScreen && isDrawn && opacity !== '0';
  }

  /** The outline stands outside of a box that shows nothing beyond its edge. */
  function isCutOff(element: HTMLElement): boolean {
    const offset = Number.parseFloat(getComputedStyle(element).outlineOffset);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue;
      const edge = around.getBoundingClientRect();
      const isBeyond = top - offset < edge.top && bottom + offset > edge.bottom;
      if (isBeyond && left - offset < edge.left && right + offset > edge.right) return true;
    }
    return false;
  }
}

export function readStopsInOrder(): (string | undefined)[] {
  const stops = document.querySelectorAll<HTMLElement>('[data-stop]');
  return [...stops].map(({ dataset }) => dataset.stop);
}

export function forgetStops(): void {
  for (const stop of document.querySelectorAll<HTMLElement>('[data-stop]')) {
    delete stop.dataset.stop;
  }
}
