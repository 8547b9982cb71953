import type { LinkCard } from '@/core/post';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

type LinkCardViewProps = { card: LinkCard; lang: string | undefined };

/** A link the author gave a line of its own: title, what it is about, and where one would go. */
export function LinkCardView({ card, lang }: LinkCardViewProps) {
  const texts = useTexts();
  const { image, url, description, site } = card;
  const title = card.title ?? (card.kind === 'space' ? texts.space : undefined);
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
          <span class="card-title" lang={card.title ? lang : texts.language} dir="auto">
            {title}
          </span>
        )}{' '}
        {description && description !== title && (
          <span class="card-about" lang={lang} dir="auto">
            {description}
          </span>
        )}{' '}
        <bdi class="card-site">{site ?? (title ? '' : url)}</bdi>
      </span>
    </WebLink>
  );
}
