import type { Page } from '@playwright/test';
import { galleryEn } from '@/texts/gallery/en';
import { type Extension, expect, test } from './extension';
import { findProblems } from './reader-structure';
import { isGathered, openPopupInTab } from './reader-tab';

const position = (index: number, count: number) => galleryEn.position({ index, count });

test('a picture opens in its place: arrows, keys, zoom, description, and the focus comes back', async ({
  extension,
}) => {
  const reader = await openSample(extension, 'en');
  const gallery = reader.locator('dialog.gallery');
  const picture = reader.locator('.photo > a').nth(1);
  await isGathered(reader);
  const count = await reader.locator('article .photo > a').count();
  const pages = extension.context.pages().length;
  await picture.click();
  await expect(gallery).toBeVisible();
  await expect(gallery.locator('header')).toContainText(position(2, count));
  await expect(gallery.locator('.pswp__img').first()).toBeVisible();
  expect(extension.context.pages()).toHaveLength(pages);

  await reader.keyboard.press('ArrowRight');
  await expect(gallery.locator('header')).toContainText(position(3, count));
  await reader.keyboard.press('Home');
  await expect(gallery.locator('header')).toContainText(position(1, count));
  await expect(gallery.getByRole('button', { name: galleryEn.previous })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await reader.keyboard.press('End');
  await expect(gallery.locator('header')).toContainText(position(count, count));
  await gallery.getByRole('button', { name: galleryEn.previous }).click();
  await expect(gallery.locator('header')).toContainText(position(count - 1, count));
  await expect(gallery.locator('footer')).toContainText(galleryEn.describedByAuthor);

  // The innermost thing first: the zoom, then the gallery.
  const zoom = gallery.getByRole('button', { name: galleryEn.zoom });
  await reader.keyboard.press('z');
  await expect(zoom).toHaveAttribute('aria-pressed', 'true');
  await reader.keyboard.press('Escape');
  await expect(zoom).toHaveAttribute('aria-pressed', 'false');
  await reader.keyboard.press('Escape');
  await expect(gallery).toHaveCount(0);
  await expect(picture).toBeFocused();
});

test('axe finds nothing in the gallery', async ({ extension }) => {
  const reader = await openSample(extension, 'en');
  await reader.locator('.photo > a').first().click();
  await expect(reader.locator('dialog.gallery .pswp__img').first()).toBeVisible();
  expect(await findProblems(reader)).toEqual([]);
});

test('in the real popup, Escape closes the picture and not the popup', async ({ extension }) => {
  await extension.openKnown('en');
  const popup = await extension.clickIcon();
  await expect(popup.locator('.afterwards')).toBeAttached();
  await popup.locator('article .photo > a').first().click();
  await expect(popup.locator('dialog.gallery .pswp__img').first()).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.locator('dialog.gallery')).toHaveCount(0);
  await popup.locator('article .alt summary').first().click();
  await expect(popup.locator('details.alt[open]')).toHaveCount(1);
  await popup.keyboard.press('Escape');
  await expect(popup.locator('details.alt[open]')).toHaveCount(0);
  await popup.keyboard.press('/');
  await expect(popup.locator('.find input')).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(popup.locator('.find')).toHaveCount(0);
  expect(await extension.currentPopup()).toBeDefined();
});

test('a thousand pictures are one row, of which three are loaded', async ({ extension }) => {
  const reader = await openSample(extension, 'manga');
  const count = await reader.evaluate(() => {
    const article = document.querySelector('article');
    const photos = [...document.querySelectorAll('article .photo')];
    while (article && article.querySelectorAll('.photo').length < 1000) {
      for (const photo of photos) article.append(photo.cloneNode(true));
    }
    return document.querySelectorAll('article .photo > a').length;
  });
  await reader.locator('article .photo > a').first().click();
  const gallery = reader.locator('dialog.gallery');
  await expect(gallery.locator('.pswp__img').first()).toBeVisible();
  await reader.keyboard.press('End');
  await expect(gallery.locator('header')).toContainText(position(count, count));
  expect(await gallery.locator('.pswp__item').count()).toBe(3);
  await expect(gallery.locator('.gallery-thumbs')).toHaveCount(0);
});

test('films play one at a time, and stop out of sight', async ({ extension }) => {
  const reader = await openSample(extension, 'en');
  await reader.evaluate(() => {
    const article = document.querySelector('article');
    for (const name of ['one', 'two']) {
      const film = document.createElement('video');
      film.id = name;
      article?.prepend(film);
    }
    // What plays where there is nothing to play: the state alone counts here.
    for (const film of document.querySelectorAll('video')) {
      const state = { isPlaying: false };
      Object.defineProperty(film, 'paused', { get: () => !state.isPlaying });
      film.play = async () => {
        state.isPlaying = true;
        film.dispatchEvent(new Event('play'));
      };
      film.pause = () => {
        state.isPlaying = false;
      };
    }
  });
  const playing = () =>
    reader.evaluate(() =>
      [...document.querySelectorAll('video')].filter(({ paused }) => !paused).map(({ id }) => id),
    );
  const play = (id: string) =>
    reader.evaluate((name) => document.querySelector<HTMLVideoElement>(`#${name}`)?.play(), id);
  await play('one');
  await play('two');
  expect(await playing()).toEqual(['two']);
  await reader.locator('.end').scrollIntoViewIfNeeded();
  await expect.poll(playing).toEqual([]);
});

async function openSample(extension: Extension, sample: string): Promise<Page> {
  await extension.openKnown(sample);
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(reader.locator('article h1')).toBeVisible();
  await expect(reader.locator('.afterwards')).toBeAttached();
  return reader;
}
