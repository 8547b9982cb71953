import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const schemaFile = inProject('docs/thread.schema.json');

/** The JSON Schema of an exported thread, made from the types and their comments. */
export function schemaText(): string {
  const generator = createGenerator({
    path: inProject('export/thread-to-json.ts'),
    type: 'ThreadFile',
    tsconfig: inProject('tsconfig.json'),
    // `npm run check:types` does that.
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema('ThreadFile'), null, 2)}\n`;
}
