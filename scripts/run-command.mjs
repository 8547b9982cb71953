// Starts other programs for `npm start` and `npm test`; Node alone, so that it works before anything is installed.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const binaries = join(projectFolder, 'node_modules', '.bin');

/** The packages' own commands come first: among them the Node that the project brings along. */
export const environment = {
  ...process.env,
  PATH: `${binaries}${delimiter}${process.env.PATH ?? process.env.Path ?? ''}`,
};

/**
 * Runs a program to its end and gives its exit code; 1 where it could not be started, 124 where
 * `timeoutMs` ran out. What it prints is shown as it comes (`'shown'`), where the program failed
 * (`'on failure'`), or not at all (`'never'`), as of one that is merely tried.
 */
export function run(command, args, { env = {}, timeoutMs, output = 'shown' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...environment, ...env },
      stdio: output === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm and the packages' commands are .cmd files there, which only a shell can start.
      shell: process.platform === 'win32',
    });
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    let hasTimedOut = false;
    const timer =
      timeoutMs &&
      setTimeout(() => {
        hasTimedOut = true;
        child.kill('SIGKILL');
      }, timeoutMs);
    const end = (code) => {
      clearTimeout(timer);
      const isWanted = output === 'on failure' && code !== 0 && !hasTimedOut;
      if (isWanted) process.stderr.write(Buffer.concat(printed));
      resolve(hasTimedOut ? 124 : code);
    };
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 1));
  });
}
