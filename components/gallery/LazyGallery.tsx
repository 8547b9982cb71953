import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/words/use-words';
import { galleryWords } from '@/texts/gallery/gallery-words';
import type { GalleryProps } from './Gallery';
import { pictureLinkAt, picturesAround } from './pictures-on-page';

type Opened = Pick<GalleryProps, 'pictures' | 'start'> &
  Pick<typeof import('./Gallery'), 'Gallery'>;

/** A picture that is pressed opens in its place; its link leads out where the gallery does not come. */
export function LazyGallery({ save }: Pick<GalleryProps, 'save'>) {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    const press = (event: Event) => {
      const link = event instanceof MouseEvent && isPlain(event) && pictureLinkAt(event.target);
      if (!link) return;
      event.preventDefault();
      const pictures = picturesAround(link);
      const start = pictures.findIndex((picture) => picture.link === link);
      import('./Gallery').then(
        ({ Gallery }) => setOpened({ Gallery, pictures, start }),
        () => open(link.href, '_blank', 'noopener,noreferrer'),
      );
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, []);
  if (!opened) return null;
  return <OpenedGallery {...opened} save={save} close={() => setOpened(undefined)} />;
}

function OpenedGallery({ Gallery, ...given }: Omit<GalleryProps, 'words'> & Opened) {
  const words = useWords(galleryWords);
  return words ? <Gallery {...given} words={words} /> : null;
}

/** With a modifier or another button, a link is what it always is. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
