import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, run } from './run-command.mjs';

/** Installs what package-lock.json says, unless that was already done since it last changed. */
export async function installPackages() {
  const lock = join(projectFolder, 'package-lock.json');
  const installed = join(projectFolder, 'node_modules', '.package-lock.json');
  const isCurrent =
    existsSync(installed) &&
    existsSync(join(projectFolder, '.wxt', 'tsconfig.json')) &&
    statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (isCurrent) return true;
  console.log('Installing packages …');
  const code = await run('npm', ['ci', '--loglevel=error'], { output: 'on failure' });
  if (code !== 0)
    console.error('The packages could not be installed: is the npm registry reachable?');
  return code === 0;
}
