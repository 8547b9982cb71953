import type { LinkCard } from '@/core/post';
import { WebLink } from './WebLink';

/** A link the author gave a line of its own: title, and the site one would go to. */
export function LinkCardView({ card, lang }: { card: LinkCard; lang: string | undefined }) {
  const { image, title, url, site } = card;
  return (
    <WebLink to={url} class="card link">
      {image && (
        <img
          src={image.url}
          alt=""
          width={72}
          height={54}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
        />
      )}
      <span class="card-words">
        {title && (
          <span class="card-title" lang={lang} dir="auto">
            {title}
          </span>
        )}{' '}
        <bdi class="card-site">{site}</bdi>
      </span>
    </WebLink>
  );
}
