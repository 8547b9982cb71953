import { render } from 'preact';
import '@/assets/styles/article.css';
import { ArticleView } from '@/components/article/ArticleView';
import { firstScreen } from '@/components/reader/use-progressive-blocks';
import type { Article } from '@/core/article';

/** What the benchmark's page offers: one article, shown by our components or as ready HTML. */
export type BenchPage = {
  ours(article: Article): Promise<Painted>;
  /** As the reader does it: the first screen, and the rest once that is there. */
  first(article: Article): Promise<Painted>;
  plain(html: string): Promise<Painted>;
  html(): string;
};

/** Milliseconds from the call: until it returned, and until the frame that shows it was drawn. */
export type Painted = { script: number; total: number };

const holder = document.createElement('main');
document.body.append(holder);

const benchPage: BenchPage = {
  ours: (article) => painted(() => render(<ArticleView article={article} />, holder)),
  first: (article) =>
    painted(() => render(<ArticleView article={article} limit={firstScreen} />, holder)),
  plain: (html) =>
    painted(() => {
      holder.innerHTML = html;
    }),
  html: () => holder.innerHTML,
};
Object.assign(globalThis, { benchPage });

async function painted(show: () => void): Promise<Painted> {
  const start = performance.now();
  show();
  const script = performance.now() - start;
  void holder.offsetHeight;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { script, total: performance.now() - start };
}
