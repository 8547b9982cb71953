import type { Page } from '@playwright/test';
import { galleryEn } from '@/texts/gallery/en';
import { type Extension, expect, test } from './extension';
import { findProblems } from './reader-structure';
import { openPopupInTab } from './reader-tab';

const position = (index: number, count: number) => galleryEn.position({ index, count });

test('a picture opens in its place: arrows, keys, zoom, description, and the focus comes back', async ({
  extension,
}) => {
  const reader = await openSample(extension, 'en');
  const gallery = reader.locator('dialog.gallery');
  const picture = reader.locator('.photo > a').nth(1);
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

async function openSample(extension: Extension, sample: string): Promise<Page> {
  await extension.openKnown(sample);
  const reader = await openPopupInTab(extension);
  await reader.setViewportSize({ width: 785, height: 600 });
  await expect(reader.locator('article h1')).toBeVisible();
  await expect(reader.locator('.afterwards')).toBeAttached();
  return reader;
}
