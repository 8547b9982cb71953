import type { Filed } from '@/platform/messages';

export type News = { tab: number; filed: Filed; isAsked: boolean };

const listeners = new Set<(news: News) => void>();

/** Within one worker's life: something was filed, and whoever reads may want to look again. */
export function tellNews(news: News): void {
  for (const listener of listeners) listener(news);
}

export function onNews(listener: (news: News) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
