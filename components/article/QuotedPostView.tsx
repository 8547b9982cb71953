import type { ComponentChildren } from 'preact';
import type { QuotedPost } from '@/core/article';
import { type Gap, mayBeOnX } from '@/core/gap';
import type { Post } from '@/core/post';
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
  if (post.type === 'gap') return <QuotedGap gap={post} url={url} />;
  const name = nameOf(post.author, texts);
  return (
    <blockquote
      cite={url}
      lang={texts.language}
      dir={quoted.direction}
      aria-label={texts.quotedPost({ name })}
    >
      {quoted.id.endsWith(':context') && <p class="quoted-head">{texts.inAnswerTo({ name })}</p>}
      <div class="quoted-body" lang={quoted.lang ?? post.lang ?? ''}>
        {children}
      </div>
      {post.isCutShort && (
        <p class="quoted-head dotted">
          <span>{goesOnNotice(post.isCutShort === 'for subscribers', texts)}</span>
          <WebLink to={url}>{texts.readOnX}</WebLink>
        </p>
      )}
      <WhoAndWhen post={post} url={url} />
    </blockquote>
  );
}

function QuotedGap({ gap, url }: { gap: Gap; url: QuotedPost['url'] }) {
  const texts = useTexts();
  return (
    <blockquote lang={texts.language} aria-label={texts.quotedUnavailable}>
      <p class="quoted-head dotted">
        <span>{texts.gap(gap)}</span>
        {url && mayBeOnX(gap) && <WebLink to={url}>{texts.readOnX}</WebLink>}
      </p>
    </blockquote>
  );
}

function WhoAndWhen({ post, url }: { post: Post; url: QuotedPost['url'] }) {
  const texts = useTexts();
  const { author, createdAt } = post;
  return (
    <cite>
      <span class="dotted">
        <span>
          {/* The quotation's own name has it: it is heard before the words, not a second time. */}
          <bdi aria-hidden="true">{nameOf(author, texts)}</bdi> <bdi>{handleOf(author)}</bdi>
        </span>
        <WebLink to={url}>
          <time dateTime={new Date(createdAt).toISOString()}>{texts.date(createdAt)}</time>
        </WebLink>
      </span>
    </cite>
  );
}
