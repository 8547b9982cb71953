import type { ComponentChildren } from 'preact';
import type { Media } from '@/core/media';
import { photoOfSize } from './photo-address';
import { useTexts } from './TextsContext';

type SensitiveVeilProps = { media: Media | undefined; children: ComponentChildren };

/** Blurred until the reader asks; works without a script, so in exported files too. */
export function SensitiveVeil({ media, children }: SensitiveVeilProps) {
  const texts = useTexts();
  const picture = media?.type === 'photo' ? photoOfSize(media.url, 'small') : media?.poster;
  return (
    <details class="sensitive">
      <summary lang={texts.language}>
        {picture && (
          <img
            class="veil"
            src={picture}
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />
        )}
        <span class="ask">
          {texts.sensitive} <b>{texts.showAnyway}</b>
        </span>
      </summary>
      {children}
    </details>
  );
}
