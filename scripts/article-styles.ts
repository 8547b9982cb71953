import { readFileSync } from 'node:fs';

const folder = new URL('../assets/styles/', import.meta.url);

/** What the article's style sheet imports, in its order and layers; fonts are left to the system. */
export function readArticleStyles(): string {
  return readStyles('article.css');
}

/** A style sheet with all that it imports in its place, each in its layer. */
export function readStyles(name: string): string {
  const imports = /@import "\.\/([^"]+)"(?: layer\((\w+)\))?;/g;
  return readFileSync(new URL(name, folder), 'utf8').replaceAll(
    imports,
    (_, file: string, layer?: string) =>
      layer === undefined ? readStyles(file) : `@layer ${layer} {\n${readStyles(file)}}`,
  );
}
