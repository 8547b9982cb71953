// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ShareImage } from '@/components/export/ShareImage';
import { hostileStrings } from '@/tests/hostile/strings';
import { someOf } from '@/tests/how-much';
import { exportEn } from '@/texts/export/en';
import { someExports } from './some-exports';

afterEach(() => render(null, document.body));

test('what a picture says is its description and nothing else, whatever the words', async () => {
  for (const description of someOf(hostileStrings, 4)) {
    const { images } = someExports();
    const draw = async () => ({ picture: new Blob([]), name: 'a.png', description });
    render(<ShareImage words={exportEn} images={{ ...images, draw }} />, document.body);
    const picture = () => document.body.querySelector('img');
    const isShown = () => expect(picture()?.getAttribute('alt')).toBe(description);
    await vi.waitFor(isShown, { interval: 1 });
    expect(document.body.querySelectorAll('script, iframe, svg, a')).toHaveLength(0);
    render(null, document.body);
  }
});
