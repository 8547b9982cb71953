import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';
import { glass } from '@/components/menus/shapes';
import { useLibraryWords } from './words-context';

type SearchFieldProps = {
  typed: string;
  type(typed: string): void;
  list: RefObject<HTMLUListElement | null>;
  prepare(): void;
};

/** `/` leads here from anywhere, the arrow down into what was found, Escape empties it. */
export function SearchField({ typed, type, list, prepare }: SearchFieldProps) {
  const words = useLibraryWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).matches('input, textarea, select')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <search class="search-field">
      <Icon shape={glass} />
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={words.search}
        placeholder={words.search}
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onFocus={prepare}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            list.current?.querySelector<HTMLElement>('.kept-title')?.focus();
          }
          if (event.key === 'Escape') {
            event.preventDefault();
            type('');
          }
        }}
      />
      <span class="search-key" data-key="/" />
    </search>
  );
}
