// `npm run lint:firefox`: what Firefox's store would say of the build in .output/firefox-mv3.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { knownWarnings } from './firefox-warnings.mjs';
import { projectFolder } from './run-command.mjs';

const build = join(projectFolder, '.output', 'firefox-mv3');

/**
 * The linter's findings beside the list of known ones: what is new, and what stands in the list
 * though it no longer occurs. `readSource(file)` gives a file of the build.
 */
export function judgeFindings({ errors, notices, warnings }, readSource, known = knownWarnings) {
  const seen = new Set();
  const isKnown = (finding) => {
    const code = codeAt(finding, readSource);
    const match = code && known.find(({ source }) => source.test(code));
    if (match) seen.add(match);
    return match !== undefined;
  };
  return {
    unknown: [...errors, ...notices, ...warnings.filter((warning) => !isKnown(warning))],
    gone: known.filter((each) => !seen.has(each)),
  };
}

function codeAt({ file, line, column }, readSource) {
  if (!file || line === undefined) return undefined;
  return readSource(file)
    .split('\n')
    [line - 1]?.slice(column - 1, column + 200);
}

async function lintFirefox() {
  if (!existsSync(build)) {
    console.error('There is no build for Firefox yet: npm run build:firefox');
    return 1;
  }
  // Heavy, and not needed by the tests of what is above.
  const { default: addonsLinter } = await import('addons-linter');
  const linter = addonsLinter.createInstance({
    config: { _: [build], logLevel: 'fatal', output: 'none' },
  });
  const readSource = (file) => readFileSync(join(build, file), 'utf8');
  const { unknown, gone } = judgeFindings(await linter.run(), readSource);
  for (const finding of unknown) {
    const { _type: type, code, message, file = '', line = '', column = '' } = finding;
    console.log(`${type}: ${code}: ${message} (${file} ${line}:${column})`);
    console.log(`  ${codeAt(finding, readSource) ?? finding.description}`);
  }
  for (const { name } of gone) {
    console.log(`"${name}" no longer occurs: take it out of scripts/firefox-warnings.mjs`);
  }
  console.log(
    `The Firefox package: ${unknown.length} findings that are not known, ${knownWarnings.length - gone.length} known warnings.`,
  );
  return unknown.length + gone.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exit(await lintFirefox());
