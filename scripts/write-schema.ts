import { readFileSync, writeFileSync } from 'node:fs';
import { schemas, schemaText } from './thread-schema';

/**
 * `npm run write:schema`: the schemas in docs/, made anew from the types; with `--check` it only says
 * whether they still are what these say.
 */
for (const schema of schemas) {
  const text = schemaText(schema);
  if (!process.argv.includes('--check')) {
    writeFileSync(schema.file, text);
  } else if (readFileSync(schema.file, 'utf8') !== text) {
    console.error(`${schema.name} is not what the types say: npm run write:schema`);
    process.exitCode = 1;
  }
}
