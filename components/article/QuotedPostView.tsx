import type { ComponentChildren } from 'preact';
import type { QuotedPost } from '@/core/article';
import { mayBeOnX } from '@/core/gap';
import { handleOf, nameOf } from './author-names';
import { goesOnNotice } from './notice-words';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

type QuotedPostViewProps = { quoted: QuotedPost; children: ComponentChildren };

/** Somebody's post inside this one: their words, then who and when. */
export function QuotedPostView({ quoted, children }: QuotedPostViewProps) {
  const texts = useTexts();
  const { post, url, seeAbove } = quoted;
  if (seeAbove !== undefined) {
    return (
      <p class="quoted-head" lang={texts.language}>
        <a href={`#${seeAbove}`}>{texts.seeAbove}</a>
      </p>
    );
  }
  if (post.type === 'gap') {
    return (
      <blockquote lang={texts.language} aria-label={texts.quotedUnavailable}>
        <p class="quoted-head dotted">
          <span>{texts.gap(post)}</span>
          {url && mayBeOnX(post) && <WebLink to={url}>{texts.readOnX}</WebLink>}
        </p>
      </blockquote>
    );
  }
  const { author } = post;
  return (
    <blockquote
      cite={url}
      lang={texts.language}
      dir={quoted.direction}
      aria-label={texts.quotedPost({ name: nameOf(author, texts) })}
    >
      {quoted.id.endsWith(':context') && (
        <p class="quoted-head">{texts.inAnswerTo({ name: nameOf(author, texts) })}</p>
      )}
      <div class="quoted-body" lang={quoted.lang ?? post.lang ?? ''}>
        {children}
      </div>
      {post.isCutShort && (
        <p class="quoted-head dotted">
          <span>{goesOnNotice(post.isCutShort === 'for subscribers', texts)}</span>
          <WebLink to={url}>{texts.readOnX}</WebLink>
        </p>
      )}
      <cite>
        <span class="dotted">
          <span>
            {/* The quotation's own name has it: it is heard before the words, not a second time. */}
            <bdi aria-hidden="true">{nameOf(author, texts)}</bdi> <bdi>{handleOf(author)}</bdi>
          </span>
          <WebLink to={url}>
            <time dateTime={new Date(post.createdAt).toISOString()}>
              {texts.date(post.createdAt)}
            </time>
          </WebLink>
        </span>
      </cite>
    </blockquote>
  );
}
