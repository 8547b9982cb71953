import { closeSync, openSync, writeSync } from 'node:fs';
import { readFolder } from './read-folder';
import { specimenOf } from './specimen';

// `print-specimens.ts FOLDER OUT`: run inside another commit's code, a line for each thread.
const [folder = '', path = ''] = process.argv.slice(2);
const out = openSync(path, 'w');
for await (const thread of readFolder(folder))
  writeSync(out, `${JSON.stringify(specimenOf(thread))}\n`);
closeSync(out);
