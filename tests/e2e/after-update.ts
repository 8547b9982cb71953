import { type BrowserContext, expect, type Page } from '@playwright/test';

type Developer = {
  developerPrivate: { updateProfileConfiguration(changes: object): Promise<void> };
};

/** Chromium lets no unpacked extension start again outside its developer mode. */
export async function allowUnpacked(context: BrowserContext): Promise<void> {
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(async () => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Developer }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await manager.close();
}

/** The extension's pages do not exist for a moment while it starts again. */
export async function openAfterUpdate(context: BrowserContext, address: string): Promise<Page> {
  const reader = await context.newPage();
  await expect
    .poll(
      () =>
        reader.goto(address).then(
          () => true,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  return reader;
}
