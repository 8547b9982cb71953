import { useTexts } from './TextsContext';

/** What follows was added on a later day. */
export function UpdateDivider({ at }: { at: number }) {
  const texts = useTexts();
  return (
    <p class="update" lang={texts.language} dir="auto">
      <time dateTime={new Date(at).toISOString()}>{texts.update(at)}</time>
    </p>
  );
}
