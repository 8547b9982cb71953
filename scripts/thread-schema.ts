import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What is written for others to read, and where its type stands. */
export const schemas = [
  { file: 'docs/thread.schema.json', path: 'export/thread-to-json.ts', type: 'ThreadFile' },
  {
    file: 'docs/library.schema.json',
    path: 'core/library/library-file.ts',
    type: 'LibraryFileThread',
  },
].map(({ file, ...made }) => ({ file: inProject(file), name: file, ...made }));

/** The JSON Schema of such a type, made from it and its comments. */
export function schemaText({ path, type }: { path: string; type: string }): string {
  const generator = createGenerator({
    path: inProject(path),
    type,
    tsconfig: inProject('tsconfig.json'),
    // `npm run check:types` does that.
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema(type), null, 2)}\n`;
}
