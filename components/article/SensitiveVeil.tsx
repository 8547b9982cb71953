import type { ComponentChildren } from 'preact';
import type { Media } from '@/core/media';
import type { WebUrl } from '@/core/web-url';
import { photoOfSize } from './photo-address';
import { useTexts } from './TextsContext';

type SensitiveVeilProps = {
  media: Media | undefined;
  /** Not by the author's wish. */
  isByX: boolean;
  children: ComponentChildren;
};

/** Blurred until the reader asks; works without a script, so in exported files too. */
export function SensitiveVeil({ media, isByX, children }: SensitiveVeilProps) {
  const texts = useTexts();
  const picture = media && pictureOf(media);
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
          {isByX ? texts.sensitiveByX : texts.sensitive} <b>{texts.showAnyway}</b>
        </span>
      </summary>
      {children}
    </details>
  );
}

function pictureOf(media: Media): WebUrl | undefined {
  if (media.type === 'photo') return photoOfSize(media.url, 'small');
  return media.type === 'withheld' ? undefined : media.poster;
}
