import { readFileSync } from 'node:fs';

/** What `article.css` imports, in its order and layers; fonts are left to the system. */
export function readArticleStyles(): string {
  const folder = new URL('../assets/styles/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  return read('article.css').replaceAll(
    /@import "([^"]+)" layer\((\w+)\);/g,
    (_, name, layer) => `@layer ${layer} {\n${read(name)}}`,
  );
}
