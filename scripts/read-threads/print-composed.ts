import { closeSync, openSync, writeSync } from 'node:fs';
import { composeThread } from './composed-thread';
import { readFolder } from './read-folder';

// `print-composed.ts FOLDER OUT`: run inside another commit's code, a line for each thread.
const [folder = '', path = ''] = process.argv.slice(2);
const out = openSync(path, 'w');
for await (const thread of readFolder(folder))
  writeSync(out, `${JSON.stringify(composeThread(thread))}\n`);
closeSync(out);
