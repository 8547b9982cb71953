import { readFileSync, writeFileSync } from 'node:fs';
import { schemaFile, schemaText } from './thread-schema';

/**
 * `npm run write:schema`: docs/thread.schema.json, made anew from the types; with `--check` it only
 * says whether it still is what they say.
 */
if (!process.argv.includes('--check')) {
  writeFileSync(schemaFile, schemaText());
} else if (readFileSync(schemaFile, 'utf8') !== schemaText()) {
  console.error('docs/thread.schema.json is not what the types say: npm run write:schema');
  process.exitCode = 1;
}
