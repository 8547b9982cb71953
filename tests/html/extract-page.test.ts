// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toWebUrl, type WebUrl } from '@/core/web-url';
import { extractPage } from '@/html/extract-page';
import { sanitize } from '@/html/sanitize';

const address = toWebUrl('https://example.org/a/page') as WebUrl;

describe('foreign HTML', () => {
  test('resolves relative addresses against its own page, whatever base it names', () => {
    const words = 'A sentence of a page that is long enough to be an article. '.repeat(20);
    const html = `<base href="https://evil.example/"><article><p>${words}<a href="/b">b</a></p></article>`;
    const link = extractPage(html, address)?.content.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/b');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src="https://evil.example"></iframe>',
    '<form action="https://evil.example"><input></form>',
    '<p style="background:url(https://evil.example)">x</p>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  ])('keeps nothing that runs, frames, styles or submits: %s', (html) => {
    const holder = document.createElement('div');
    holder.append(sanitize(html));
    expect(holder.querySelector('script, iframe, form, input, style, svg, math')).toBeNull();
    for (const element of holder.querySelectorAll('*')) {
      for (const attribute of element.getAttributeNames()) {
        expect(attribute).not.toMatch(/^on|^style$/);
        expect(element.getAttribute(attribute)).not.toMatch(/^\s*(javascript|data):/i);
      }
    }
  });

  test('keeps the words, their marks and their links', () => {
    const holder = document.createElement('div');
    holder.append(sanitize('<h2>A <em>b</em></h2><p>c <a href="https://example.org/">d</a></p>'));
    expect(holder.textContent).toBe('A bc d');
    expect(holder.querySelector('h2 em')?.textContent).toBe('b');
    expect(holder.querySelector('a')?.getAttribute('href')).toBe('https://example.org/');
  });
});
