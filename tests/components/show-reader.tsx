import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { TextsContext } from '@/components/article/TextsContext';
import { Reader, type ReaderProps } from '@/components/reader/Reader';
import type { ReaderActions } from '@/components/reader/reader-actions';
import type { Reading } from '@/core/reading';
import { defaultSettings } from '@/core/settings';
import { en } from '@/texts/en';
import type { Texts } from '@/texts/texts';
import { homeUrl, signInUrl } from '@/x/addresses/home-urls';

export const rested: Reading = {
  activity: 'resting',
  canAskForRest: false,
  sources: ['network'],
};

/** What a reader did, by the name of the action. */
export type Done = string[];

type Shown = Partial<Omit<ReaderProps, 'actions'>> & {
  texts?: Texts;
  actions?: Partial<ReaderActions>;
};

const onX = { home: homeUrl, signIn: signInUrl };

/** Puts a reader page on the test's document, as an entry point would. */
export async function showReader(shown: Shown = {}): Promise<{ page: HTMLElement; done: Done }> {
  const page = document.querySelector<HTMLElement>('#reader') ?? document.createElement('div');
  page.id = 'reader';
  document.body.append(page);
  const done: Done = [];
  const { texts = en, actions, ...props } = shown;
  const note = (name: string) => () => {
    done.push(name);
  };
  await act(() => {
    render(
      <TextsContext.Provider value={texts}>
        <Reader
          reading={rested}
          settings={defaultSettings}
          surface="popup"
          {...props}
          actions={{
            onX,
            change: (changes) => {
              done.push(`change ${JSON.stringify(changes)}`);
            },
            getRest: note('get the rest'),
            stop: note('stop'),
            tryAgain: note('try again'),
            ...actions,
          }}
        />
      </TextsContext.Provider>,
      page,
    );
  });
  // What is loaded once the article is drawn, and then its words.
  await act(() => vi.dynamicImportSettled());
  await act(() => vi.dynamicImportSettled());
  return { page, done };
}

export async function hideReader(): Promise<void> {
  await act(() => {
    const page = document.querySelector('#reader');
    if (page) render(null, page);
  });
  document.body.replaceChildren();
}

export async function press(
  key: string,
  options: KeyboardEventInit = {},
  target?: Element,
): Promise<void> {
  await act(() => {
    (target ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
    );
  });
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.');
  await act(() => element.click());
  // What is loaded when it is opened.
  await act(() => vi.dynamicImportSettled());
}

export function buttonNamed(page: HTMLElement, name: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>('button, a.button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
}
