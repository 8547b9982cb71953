import { useState } from 'preact/hooks';
import { download, Icon, onX } from '@/components/article/Icon';
import { cross } from '@/components/menus/shapes';
import type { GalleryTexts } from '@/texts/gallery/en';

type GalleryToolsProps = {
  words: GalleryTexts;
  zoom: { isZoomed: boolean; toggleZoom(): void };
  /** Tells whether it was saved; absent where a page cannot save. */
  save: (() => Promise<boolean>) | undefined;
  /** The post it is from. */
  address: string | undefined;
  close(): void;
};

const shapes = {
  zoomIn: 'M9.5 16a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM14 14.5l4 4M7 10h5M9.5 7.5v5',
  zoomOut: 'M9.5 16a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM14 14.5l4 4M7 10h5',
  save: download,
  onX,
  close: cross,
};

/** What one can do with the picture that is shown; what came of saving it is said until the next one. */
export function GalleryTools({ words, zoom, save, address, close }: GalleryToolsProps) {
  const [isSaved, setIsSaved] = useState<boolean>();
  const { isZoomed, toggleZoom } = zoom;
  return (
    <div class="gallery-tools">
      <span role="status">{isSaved !== undefined && (isSaved ? words.saved : words.notSaved)}</span>
      <Tool
        shape={isZoomed ? shapes.zoomOut : shapes.zoomIn}
        name={words.zoom}
        keyName="z"
        isOn={isZoomed}
        run={toggleZoom}
      />
      {save && (
        <Tool shape={shapes.save} name={words.save} run={() => void save().then(setIsSaved)} />
      )}
      {address && (
        <a
          class="gallery-tool"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={words.onX}
          title={words.onX}
        >
          <Icon shape={shapes.onX} />
        </a>
      )}
      <Tool shape={shapes.close} name={words.close} keyName="Escape" run={close} />
    </div>
  );
}

type ToolProps = { shape: string; name: string; keyName?: string; isOn?: boolean; run: () => void };

function Tool({ shape, name, keyName, isOn, run }: ToolProps) {
  return (
    <button
      type="button"
      class="gallery-tool"
      aria-label={name}
      aria-keyshortcuts={keyName}
      aria-pressed={isOn}
      title={name}
      onClick={run}
    >
      <Icon shape={shape} />
    </button>
  );
}
