import type { Media } from '@/core/media';
import { mediaSource } from './notice-words';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** Whose picture or film it is, where the author took it over from another post. */
export function MediaSource({ media }: { media: Media }) {
  const texts = useTexts();
  const { from } = media;
  if (!from) return null;
  return (
    <WebLink to={from.url} lang={texts.language}>
      {mediaSource(from, texts)}
    </WebLink>
  );
}
