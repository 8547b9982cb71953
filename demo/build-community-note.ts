import { mediaIdOf } from './build-media';
import { lengthOf, shownAddress } from './build-text';

/** Readers' context under a post; its addresses are shown short and linked. */
export function buildCommunityNote(note: string, postId: string) {
  let text = '';
  let last = 0;
  const entities = Array.from(note.matchAll(/https?:\/\/[\x21-\x7e]*[\w/#=&-]/g), (match) => {
    const [url] = match;
    text += note.slice(last, match.index);
    last = match.index + url.length;
    const fromIndex = lengthOf(text);
    text += shownAddress(url);
    const ref = { type: 'TimelineUrl', url, urlType: 'ExternalUrl' };
    return { fromIndex, toIndex: lengthOf(text), ref };
  });
  text += note.slice(last);
  return {
    callToAction: { destinationUrl: 'https://x.com/i/flow/join-birdwatch', prompt: '', title: '' },
    destinationUrl: `https://x.com/i/birdwatch/n/${mediaIdOf(postId, 50)}`,
    note: { rest_id: mediaIdOf(postId, 50) },
    subtitle: {
      text,
      entities,
    },
    title: 'Readers added context they thought people might want to know',
    shorttitle: 'Readers added context',
    iconType: 'BirdwatchV1Icon',
    visualStyle: 'Default',
  };
}
