import type { RefObject } from 'preact';
import type { Video } from '@/core/media';
import { AnimationControl } from './AnimationControl';

type FilmAdditionsProps = { player: RefObject<HTMLVideoElement | null>; video: Video };

/** On a page of ours: a GIF's button; and its picture for paper, as browsers print a player without it. */
export function FilmAdditions({ player, video }: FilmAdditionsProps) {
  const { type, poster, width, height } = video;
  return (
    <>
      {poster && (
        <img
          class="poster"
          src={poster}
          alt=""
          width={width}
          height={height}
          referrerpolicy="no-referrer"
        />
      )}
      {type === 'gif' && <AnimationControl player={player} />}
    </>
  );
}
