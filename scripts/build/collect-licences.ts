import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that ship no licence text of their own: where we keep it. */
const keptTexts: Record<string, string> = {
  wxt: 'scripts/build/licences/wxt.txt',
  '@wxt-dev/browser': 'scripts/build/licences/wxt.txt',
};

/** Watches what is built: `plugin` goes into every build, `text` is asked for after the last one. */
export function collectLicences(): { plugin: Plugin; text: () => string } {
  const sources = new Set<string>();
  return {
    plugin: {
      name: 'collect-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          for (const source of modulesOf(output)) sources.add(source);
        }
      },
    },
    text: () => licencesOf(sources),
  };
}

/** Modules of a script, files that a font or a picture was copied from. */
function modulesOf(output: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  return output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
}

/**
 * Our own licence, and those of all packages that `sources` (ids of modules, paths of files) come from,
 * as one text. Throws where a package has none, or where a source's package cannot be told.
 */
export function licencesOf(sources: Iterable<string>): string {
  const folders = new Set([...sources].flatMap((source) => packageFolder(source) ?? []));
  const packages = [...folders]
    .map(readPackage)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const own = readPackage(project);
  const list = [own, ...packages].map(({ name, version, kind }) => `  ${name} ${version}: ${kind}`);
  const byText = Map.groupBy(packages, ({ text }) => text);
  const parts = [own.text, ...byText.keys()].map((text) => {
    const names = (byText.get(text) ?? [own]).map(({ name }) => name);
    return `${'─'.repeat(72)}\n${names.join('\n')}\n\n${text}\n`;
  });
  // Without this mark browsers take a text file for something other than UTF-8.
  return `\uFEFFUnspool, and what it contains of others' work, each under its own licence:\n\n${list.join('\n')}\n\n${parts.join('\n\n')}`;
}

/** The folder of the package that a source belongs to; undefined where it is our own. */
function packageFolder(source: string): string | undefined {
  const path = source.replace('\0', '').replaceAll('\\', '/');
  const [inPackage] = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
  if (inPackage !== undefined) return resolve(project, inPackage);
  // The bundler's helpers and the framework's entry points are made up, but code of theirs all the same.
  const maker = /^virtual:wxt-/.test(path) ? 'wxt' : /^(?:vite|rolldown)(?=\/)/.exec(path)?.[0];
  if (maker !== undefined) return join(project, 'node_modules', maker);
  const isOurs = !relative(project, resolve(project, path)).startsWith('..');
  if (isOurs && !/^[\w-]{2,}:/.test(path)) return undefined;
  throw new Error(`It cannot be told whose ${source} is.`);
}

function readPackage(folder: string) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const kept = keptTexts[name];
  const files = kept
    ? [join(project, kept)]
    : readdirSync(folder)
        .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
        .toSorted()
        .map((file) => join(folder, file));
  if (files.length === 0) throw new Error(`${name} has no licence text.`);
  const text = files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
  return { name: String(name), version, kind: license, text: withoutOthers(text) };
}

/** The bundler lists what it contains itself; its helpers are its own. */
function withoutOthers(text: string): string {
  return text.split('\n# Licenses of bundled dependencies')[0]?.trim() ?? text;
}
