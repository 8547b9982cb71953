import { useState } from 'preact/hooks';
import { behaviour, canBe } from '@/core/settings';
import type { SettingsTexts } from '@/texts/settings/en';

type AuthorListProps = {
  words: SettingsTexts;
  authors: string[];
  change: (authors: string[]) => void;
};

/** Authors whose threads never open by themselves: added by hand here, or where one said so. */
export function AuthorList({ words, authors, change }: AuthorListProps) {
  const [problem, setProblem] = useState('');
  const add = (field: HTMLInputElement) => {
    const handle = field.value.trim().replace(/^@/, '');
    const isKnown = authors.some((author) => author.toLowerCase() === handle.toLowerCase());
    if (!canBe(behaviour.neverOpens, [handle])) return setProblem(words.notAHandle);
    if (!isKnown) change([...authors, handle]);
    setProblem('');
    field.value = '';
  };
  return (
    <form
      class="authors"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('handle');
        if (field instanceof HTMLInputElement) add(field);
      }}
    >
      <Authors {...{ words, authors, change }} />
      <input
        type="text"
        name="handle"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        placeholder="@name"
        aria-label={words.authorHandle}
        aria-describedby="handle-problem"
        aria-invalid={problem !== ''}
      />
      <button type="submit" class="choice">
        {words.addAuthor}
      </button>
      <p id="handle-problem" role="status">
        {problem}
      </p>
    </form>
  );
}

function Authors({ words, authors, change }: AuthorListProps) {
  return (
    <>
      <p>
        <span id="never">{words.neverOpens}</span>
        <small>{words.neverOpensHint}</small>
      </p>
      <ul aria-labelledby="never">
        {authors.map((author) => (
          <li key={author}>
            <bdi>@{author}</bdi>
            <button
              type="button"
              aria-label={words.removeAuthor({ name: author })}
              onClick={() => change(authors.filter((each) => each !== author))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
