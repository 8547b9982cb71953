import { useTexts } from './TextsContext';

/** What follows was added on a later day. */
export function UpdateDivider({ at }: { at: number }) {
  const texts = useTexts();
  const date = new Date(at);
  return (
    <p class="update" lang={texts.language} dir="auto">
      <time dateTime={date.toISOString()}>{texts.update({ at: date })}</time>
    </p>
  );
}
