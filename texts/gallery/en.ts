import { compiled } from '@/texts/compiled';
import { inEnglish } from '@/texts/en';

/** The words of the gallery, loaded with it. How to add one: see `texts/en.ts`. */
export const galleryEnglish = compiled({
  pictures: 'Pictures',
  position: '{index, number} of {count, number}',
  /** Names a small picture that leads to the large one. */
  pictureAt: 'Picture {index, number}',
  previous: 'Previous picture',
  next: 'Next picture',
  zoom: 'Zoom',
  save: 'Save the picture',
  saved: 'Saved.',
  notSaved: 'The picture could not be saved.',
  onX: 'Original on X',
  close: 'Close',
  describedByAuthor: 'Description by the author',
  notDescribed: 'No description',
  notLoaded: 'The picture did not come.',
});

export const galleryEn = inEnglish(galleryEnglish);
export type GalleryTexts = typeof galleryEn;
