import { samples } from '@/demo/samples';
import { expect, test } from './extension';
import { isGathered, openPopupInTab } from './reader-tab';

// Every page of this browser is watched.
test.use({ isAlone: true });

/** The score of one shift, and what moved from where to where (top and height, pixels). */
type Shift = { score: number; moved: string[] };

const sizes = { popup: { width: 785, height: 600 }, tab: { width: 1440, height: 900 } };
/** Ten times less than what browsers call good. */
const most = 0.01;

/** With pictures, with what cannot be read, and from right to left. */
const few = ['en', 'gaps', 'ar'];
const others = Object.keys(samples).filter((name) => !few.includes(name));

for (const { surface, names, tag } of [
  { surface: 'popup', names: few, tag: [] },
  { surface: 'popup', names: others, tag: ['@wide'] },
  { surface: 'tab', names: Object.keys(samples), tag: ['@wide'] },
] as const) {
  test(`nothing moves while a thread opens and its posts and pictures come: ${surface}, ${names.join(', ')}`, {
    tag: [...tag],
  }, async ({ extension }) => {
    test.setTimeout(120_000);
    await extension.context.addInitScript(watchShifts);
    const moved: Record<string, Shift[]> = {};
    for (const name of names) {
      await extension.openKnown(name);
      await extension.page.setViewportSize(sizes[surface]);
      const reader = await openPopupInTab(extension);
      if (surface === 'tab') {
        const address = reader.url().replace('popup.html', 'reader.html');
        await reader.goto(`${address}&post=${extension.standIn.focal(name)}`);
      }
      await reader.locator('article .masthead').waitFor();
      await isGathered(reader);
      await reader.waitForLoadState('networkidle');
      const shifts = await reader.evaluate(() => (globalThis as { shifts?: Shift[] }).shifts ?? []);
      const sum = shifts.reduce((all, { score }) => all + score, 0);
      if (sum > most) moved[name] = shifts;
      await reader.close();
    }
    expect(moved).toEqual({});
  });
}

/** Runs in each page from its beginning. */
function watchShifts(): void {
  type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  const nameOf = (node: Node | null) =>
    node instanceof Element ? node.className || node.localName : String(node?.nodeName);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as unknown as { value: number; sources: Source[] };
      const moved = sources.map(
        ({ node, previousRect: before, currentRect: now }) =>
          `${nameOf(node)}: ${before.y} ${before.height} → ${now.y} ${now.height}`,
      );
      shifts.push({ score: value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
