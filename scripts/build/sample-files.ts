import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./print-sample.ts', import.meta.url));
const picture = fileURLToPath(new URL('../../demo/media/harbour.jpg', import.meta.url));

/** What the sample thread needs without a connection: its posts in each language, and its picture. */
export function sampleFiles() {
  const posts = ['en', 'ko'].map((language) => ({
    relativeDest: `sample/${language}.json`,
    contents: execFileSync(process.execPath, ['--import', 'tsx', program, language], {
      encoding: 'utf8',
    }),
  }));
  return [...posts, { relativeDest: 'sample/harbour.jpg', absoluteSrc: picture }];
}
