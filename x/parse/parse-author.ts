import { type Author, toUserId } from '@/core/post';
import { isHandle, profileUrl } from '@/x/addresses/make-urls';
import { mediaUrl } from '@/x/addresses/media-url';
import { at, text } from './json';

/**
 * Who wrote it. Names moved from `legacy` to `core` in 2025, the picture to `avatar`; either place
 * is read. `fallbackId` is the id the post itself carries, for the day the user object is missing.
 */
export function parseAuthor(user: unknown, fallbackId?: unknown): Author | undefined {
  const legacy = at(user, 'legacy');
  const id = toUserId(at(user, 'rest_id')) ?? toUserId(at(user, 'id_str')) ?? toUserId(fallbackId);
  if (id === undefined) return undefined;
  const core = at(user, 'core');
  const written = text(at(core, 'screen_name')) ?? text(at(legacy, 'screen_name')) ?? '';
  const handle = isHandle(written) ? written : '';
  const avatar = mediaUrl(
    text(at(user, 'avatar', 'image_url') ?? at(legacy, 'profile_image_url_https'))?.replace(
      /_normal(\.\w+)?$/,
      '_bigger$1',
    ),
  );
  const url = profileUrl(handle);
  const isProtected = at(user, 'privacy', 'protected') === true || at(legacy, 'protected') === true;
  return {
    id,
    handle,
    name: text(at(core, 'name')) ?? text(at(legacy, 'name')) ?? handle,
    ...(url && { url }),
    ...(avatar && { avatar }),
    ...(isProtected && { isProtected }),
  };
}
