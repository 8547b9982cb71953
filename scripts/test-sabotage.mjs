// `npm run test:sabotage`: breaks the promises of gathering one after another and sees the tests of
// a visit fail. One that goes unnoticed fails this command. The code is changed as vitest reads it: no
// file is.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { projectFolder, run } from './run-command.mjs';

// What vitest keeps of the code it transformed must not outlive the sabotage.
const kept = join(projectFolder, 'node_modules', '.vitest-cache');
const report = join(projectFolder, '.cache', 'sabotage.json');
const names = [
  ...readFileSync(join(projectFolder, 'tests/visit/sabotages.ts'), 'utf8').matchAll(
    /^ {4}name: '(.+)',$/gm,
  ),
].map(([, name]) => name);

if (!(await installPackages())) process.exit(1);
let unnoticed = names.length === 0 ? 1 : 0;
for (const name of names) {
  rmSync(report, { force: true });
  rmSync(kept, { recursive: true, force: true });
  const args = [
    'run',
    'tests/visit/visits.property.mocked',
    '--mode',
    'long',
    '--silent',
    '--reporter=json',
  ];
  await run('vitest', [...args, `--outputFile=${report}`], {
    env: { SABOTAGE: name },
    output: 'never',
  });
  // A story must have been found in which it shows: code that no longer loads proves nothing.
  const isNoticed =
    existsSync(report) && readFileSync(report, 'utf8').includes('Property failed after');
  if (!isNoticed) unnoticed += 1;
  console.log(`${isNoticed ? 'ok  ' : 'FAIL'} a test notices where ${name}`);
}
rmSync(kept, { recursive: true, force: true });
console.log(`${names.length - unnoticed} passed, ${unnoticed} failed`);
process.exit(unnoticed === 0 ? 0 : 1);
