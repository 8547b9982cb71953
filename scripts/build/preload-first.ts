import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { firstKept } from './first-load-chunk';

/** What a page loads by need, and yet at once: the list is what one sees first of the library. */
const firstParts = [/\/entrypoints\/library\/show-library\.tsx$/];

/**
 * Names in each page all the files that it draws itself with. Else the browser finds them one level of
 * imports after the other, and waits for the disk at each.
 */
export function preloadFirst(): Plugin {
  return {
    name: 'preload-first',
    apply: 'build',

    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, chunk }) {
        if (!bundle || !chunk) return;
        const parts = chunk.dynamicImports.map((file) => chunkOf(bundle, file)).filter(isFirstPart);
        const all = withImports(bundle, [chunk, ...parts]).filter((each) => each !== chunk);
        const first = all.filter(({ moduleIds }) => moduleIds.some((id) => firstKept.test(id)));
        const styles = parts.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return [
          ...first.map(({ fileName }) => script(fileName)),
          ...all.map(({ fileName }) => link('modulepreload', fileName)),
          ...styles.map((file) => link('preload', file, { as: 'style' })),
        ];
      },
    },
  };
}

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

function isFirstPart(chunk: Chunk | undefined): chunk is Chunk {
  const id = chunk?.facadeModuleId?.replaceAll('\\', '/') ?? '';
  return firstParts.some((part) => part.test(id));
}

function withImports(bundle: Bundle, chunks: Chunk[]): Chunk[] {
  const all = new Set(chunks);
  for (const { imports } of all) {
    for (const file of imports) {
      const chunk = chunkOf(bundle, file);
      if (chunk) all.add(chunk);
    }
  }
  return [...all];
}

function chunkOf(bundle: Bundle, file: string): Chunk | undefined {
  const output = bundle[file];
  return output?.type === 'chunk' ? output : undefined;
}

function script(file: string): HtmlTagDescriptor {
  const attrs = { type: 'module', async: true, src: `/${file}` };
  return { tag: 'script', attrs, injectTo: 'head-prepend' };
}

function link(rel: string, file: string, more: { as?: string } = {}): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, href: `/${file}`, ...more }, injectTo: 'head' };
}
