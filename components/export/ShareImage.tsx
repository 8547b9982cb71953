import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import type { ExportTexts } from '@/texts/export/en';
import {
  type ChosenWords,
  type DrawnImage,
  type ImageActions,
  type ImageFormat,
  imageFormats,
} from './export-actions';

type ShareImageProps = {
  words: ExportTexts;
  images: ImageActions;
  /** What to draw; the title where nothing was chosen. */
  chosen?: ChosenWords | undefined;
};

/** A picture of words, as it will be, and what one can do with it. */
export function ShareImage({ words, images, chosen }: ShareImageProps) {
  const [format, setFormat] = useState<ImageFormat>('portrait');
  const drawn = useDrawn(images, chosen, format);
  return (
    <div class="share-image">
      <fieldset class="image-formats">
        <legend>{words.imageFormat}</legend>
        {imageFormats.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="image-format"
              checked={each === format}
              onChange={() => setFormat(each)}
            />
            <span>{words.imageFormats[each]}</span>
          </label>
        ))}
      </fieldset>
      {drawn === 'too long' && <p role="status">{words.imageTooLong}</p>}
      {drawn === 'failed' && <p role="status">{words.imageFailed}</p>}
      {typeof drawn === 'object' && <Drawn {...{ words, images, ...drawn }} />}
    </div>
  );
}

type Shown = { image: DrawnImage; address: string };

/** Undefined while it is being drawn. */
function useDrawn(
  images: ImageActions,
  chosen: ChosenWords | undefined,
  format: ImageFormat,
): Shown | 'too long' | 'failed' | undefined {
  const [drawn, setDrawn] = useState<Shown | 'too long' | 'failed'>();
  useEffect(() => {
    let address: string | undefined;
    let isLate = false;
    const show = (image: DrawnImage | 'too long') => {
      if (isLate) return;
      if (image === 'too long') return setDrawn(image);
      address = URL.createObjectURL(image.picture);
      setDrawn({ image, address });
    };
    images.draw(chosen, format).then(show, () => isLate || setDrawn('failed'));
    return () => {
      isLate = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [images, chosen, format]);
  return drawn;
}

type DrawnProps = Shown & Pick<ShareImageProps, 'words' | 'images'>;

function Drawn({ words, images, image, address }: DrawnProps) {
  const [message, setMessage] = useState('');
  const say: Say = (work, done, otherwise) =>
    void work.then((isDone) => setMessage(isDone ? done : otherwise));
  return (
    <>
      <img src={address} alt={image.description} />
      <TakeAlong {...{ words, images, image }} say={say} />
      <p class="hint" role="status">
        {message}
      </p>
    </>
  );
}

/** What to tell when the work is done, and when it was not. */
type Say = (work: Promise<boolean>, done: string, otherwise: string) => void;

function TakeAlong({ words, images, image, say }: Omit<DrawnProps, 'address'> & { say: Say }) {
  const { share } = images;
  return (
    <p class="image-actions">
      <Button
        class="button"
        label={words.copyImage}
        run={() => say(images.copy(image), words.imageCopied, words.imageNotCopied)}
      />
      <Button
        class="button is-second"
        label={words.saveImage}
        run={() => say(images.save(image), words.saved({ name: image.name }), words.imageFailed)}
      />
      {share && (
        <Button
          class="button is-second"
          label={words.share}
          run={() => say(share(image), '', words.notShared)}
        />
      )}
      <Button
        class="quiet"
        label={words.copyDescription}
        run={() =>
          say(images.copyDescription(image), words.descriptionCopied, words.imageNotCopied)
        }
      />
    </p>
  );
}
