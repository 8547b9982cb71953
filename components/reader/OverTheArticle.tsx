import { useState } from 'preact/hooks';
import { LazyGallery } from '@/components/gallery/LazyGallery';
import { useDescriptions } from '@/components/gallery/use-descriptions';
import { useOneFilm } from '@/components/gallery/use-one-film';
import { LazySearch } from '@/components/search/LazySearch';
import type { ReaderActions } from './reader-actions';
import { useKeys } from './use-keys';

/** What the article itself opens: a picture at a press, a search in its words at `/`. */
export function OverTheArticle({ actions: { exports } }: { actions: ReaderActions }) {
  // How often it was asked for; none while it is closed.
  const [asked, setAsked] = useState(0);
  useKeys({ '/': () => setAsked(asked + 1) });
  useOneFilm();
  useDescriptions();
  const save = exports && (async (address: string) => (await exports()).savePicture(address));
  return (
    <>
      <LazyGallery save={save} />
      {asked > 0 && <LazySearch asked={asked} close={() => setAsked(0)} />}
    </>
  );
}
