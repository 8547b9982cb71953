import type { Plugin, Rolldown } from 'vite';

/** What the reader page needs at once begins here. */
const reader = /\/entrypoints\/reader\/start-reader\.tsx$/;

/** What the library's page runs before all else: alone, as soon as it is there. */
export const firstKept = /\/entrypoints\/library\/first-kept\.ts$/;

/** Of the tools, and in every page: a file of its own would be one more to wait for. */
const small = /virtual:wxt-html-plugins|rolldown\/runtime/;

/** Lists of words, a file a language: they stand apart from what reads them. */
const words = /\/core\/compose\/words\//;

/** What reads Markdown shares some of it, and is loaded by few: it must not cut the composer in two. */
const composer = /\/core\/compose\/(?!words\/)/;

/**
 * Keeps in one file what the reader page needs before its first paint, and in another what reads the
 * library's list. Left alone, the bundler cuts a file for every set of later parts that share something
 * with it: each part that is loaded by need made the first load heavier.
 */
export function firstLoadChunk(): Plugin {
  const needed = { reader: new Set<string>(), list: new Set<string>() };
  return {
    name: 'first-load-chunk',
    apply: 'build',
    buildEnd() {
      needed.reader = withImports(this, reader);
      needed.list = withImports(this, firstKept);
    },
    outputOptions(options) {
      // Scripts for X's page are one file each in any case.
      if (options.format !== 'es') return null;
      const groups = [
        { name: 'first-load', test: (id: string) => needed.reader.has(id) || small.test(id) },
        // Apart from what it imports, which other pages have as well.
        { name: 'kept-list', test: (id: string) => needed.list.has(id) && !firstKept.test(id) },
        { name: 'first-kept', test: firstKept },
        { name: 'compose-words', test: words },
        { name: 'compose-article', test: composer },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

function withImports(build: Rolldown.PluginContext, start: RegExp): Set<string> {
  const found = [...build.getModuleIds()].filter((id) => start.test(id.replaceAll('\\', '/')));
  const all = new Set(found);
  for (const id of all) {
    for (const imported of build.getModuleInfo(id)?.importedIds ?? []) all.add(imported);
  }
  return all;
}
