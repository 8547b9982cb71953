import PhotoSwipe, { type PhotoSwipeOptions } from 'photoswipe';
import type { Picture } from './pictures-on-page';

export type Slides = {
  goTo(index: number): void;
  toggleZoom(): void;
  isZoomed(): boolean;
  /** Moves what is zoomed, in pixels. */
  pan(x: number, y: number): void;
  end(): void;
};

type SlidesGiven = {
  host: HTMLElement;
  pictures: Picture[];
  start: number;
  isRightToLeft: boolean;
  /** In place of a picture that does not come. */
  notLoaded: string;
  changed(index: number): void;
  zoomed(isZoomed: boolean): void;
  /** Swiped away, or pressed beside. */
  left(): void;
};

/** Pixels that the gallery's own lines take at the top and the bottom. */
const lines = { top: 64, bottom: 112 };
/** Beside the arrows, where there is room for both. */
const besideArrows = 88;

/**
 * One picture and its neighbours, of however many there are: swiped, pinched, zoomed and loaded by
 * PhotoSwipe, which knows the ways of fingers and wheels. From right to left the row is laid the other
 * way round, as PhotoSwipe knows but one direction.
 */
export function showSlides(given: SlidesGiven): Slides {
  const { pictures, start, isRightToLeft } = given;
  const inRow = (index: number) => (isRightToLeft ? pictures.length - 1 - index : index);
  const row = isRightToLeft ? pictures.toReversed() : pictures;
  const swipe = new PhotoSwipe({
    ...behaviour,
    ...motion(),
    dataSource: row.map(slideOf),
    index: inRow(start),
    appendToEl: given.host,
    errorMsg: given.notLoaded,
  });
  const isZoomed = () => {
    const slide = swipe.currSlide;
    return slide !== undefined && slide.currZoomLevel > slide.zoomLevels.fit * 1.01;
  };
  let isLeft = false;
  swipe.on('change', () => given.changed(inRow(swipe.currIndex)));
  swipe.on('zoomPanUpdate', () => given.zoomed(isZoomed()));
  swipe.on('loadComplete', ({ content }) => learnSize(swipe, content.index, content.element));
  swipe.on('close', () => {
    if (!isLeft) given.left();
  });
  swipe.init();
  namedByDialog(swipe.element);
  return {
    goTo: (index) => swipe.goTo(inRow(index)),
    toggleZoom: () => swipe.toggleZoom(),
    isZoomed,
    pan: (x, y) => {
      const slide = swipe.currSlide;
      slide?.panTo(slide.pan.x + x, slide.pan.y + y);
    },
    end: () => {
      isLeft = true;
      swipe.destroy();
    },
  };
}

const behaviour: PhotoSwipeOptions = {
  bgOpacity: 1,
  loop: false,
  // The dialog around it has the keys and the focus.
  escKey: false,
  arrowKeys: false,
  trapFocus: false,
  returnFocus: false,
  wheelToZoom: true,
  initialZoomLevel: 'fit',
  // To its own pixels; what is small already, to twice that.
  secondaryZoomLevel: ({ fit }) => (fit < 1 ? 1 : 2),
  clickToCloseNonZoomable: false,
  imageClickAction: 'zoom',
  tapAction: 'zoom',
  bgClickAction: 'close',
  paddingFn: ({ x }) => {
    const sides = x >= 640 ? besideArrows : 0;
    return { ...lines, left: sides, right: sides };
  },
  // The dialog has buttons of its own.
  arrowPrev: false,
  arrowNext: false,
  close: false,
  zoom: false,
  counter: false,
  // Known to it, though its types forget it: the picture of the page stands there meanwhile.
  ...{ preloader: false },
};

/** Durations in ms; none where the reader wants no motion. */
function motion(): PhotoSwipeOptions {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    showHideAnimationType: isStill ? 'none' : 'fade',
    showAnimationDuration: 120,
    hideAnimationDuration: 100,
    zoomAnimationDuration: isStill ? 0 : 160,
  };
}

type Slide = { src: string; msrc: string; alt: string; width?: number; height?: number };

function slideOf({ large, small, width, height, description }: Picture): Slide {
  return {
    src: large,
    msrc: small,
    alt: description?.words ?? '',
    ...(width && height && { width, height }),
  };
}

/** Of a picture read from the visible page nobody said how large it is. */
function learnSize(swipe: PhotoSwipe, index: number, image: HTMLElement | undefined): void {
  const slide = swipe.getItemData(index);
  if (slide.width || !(image instanceof HTMLImageElement) || !image.naturalWidth) return;
  slide.width = image.naturalWidth;
  slide.height = image.naturalHeight;
  swipe.refreshSlideContent(index);
}

/** It calls itself a dialog and a carousel, in English; there is a dialog around it with a name. */
function namedByDialog(element: HTMLElement | undefined): void {
  for (const part of [element, ...(element?.querySelectorAll('*') ?? [])]) {
    for (const name of ['role', 'aria-roledescription', 'aria-live', 'tabindex']) {
      part?.removeAttribute(name);
    }
  }
}
