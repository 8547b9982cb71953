import { afterEach, beforeEach, vi } from 'vitest';

/**
 * For the tests of a file: the page's parser adds its first element when `pageStarts` is called, and
 * then, after each test, at the latest.
 */
export function aPageThatStarts(): { pageStarts(): void } {
  let deliveries: (() => void)[] = [];
  const pageStarts = () => {
    for (const tell of deliveries.splice(0)) tell();
  };
  beforeEach(() => {
    deliveries = [];
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(private readonly tell: (records: [], observer: object) => void) {}
        observe() {
          deliveries.push(() => this.tell([], this));
        }
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    pageStarts();
    vi.unstubAllGlobals();
  });
  return { pageStarts };
}
