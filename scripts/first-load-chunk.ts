import type { Plugin } from 'vite';

/** What the reader page needs at once begins here. */
const start = /\/entrypoints\/reader\/start-reader\.tsx$/;

/** Lists of words, a file a language: they stand apart from what reads them. */
const words = /\/core\/compose\/words\//;

/** What reads Markdown shares some of it, and is loaded by few: it must not cut the composer in two. */
const composer = /\/core\/compose\/(?!words\/)/;

/**
 * Keeps in one file what the reader page needs before its first paint. Left alone, the bundler cuts
 * a file for every set of later parts that share something with it: each part that is loaded by need
 * made the first load heavier.
 */
export function firstLoadChunk(): Plugin {
  const needed = new Set<string>();
  return {
    name: 'first-load-chunk',
    apply: 'build',
    buildEnd() {
      needed.clear();
      const waiting = [...this.getModuleIds()].filter((id) => start.test(id.replaceAll('\\', '/')));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (needed.has(id)) continue;
        needed.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
    outputOptions(options) {
      // Scripts for X's page are one file each in any case.
      if (options.format !== 'es') return null;
      const groups = [
        { name: 'first-load', test: (id: string) => needed.has(id) },
        { name: 'compose-words', test: words },
        { name: 'compose-article', test: composer },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}
