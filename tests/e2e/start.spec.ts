import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from '@/scripts/run-command.mjs';
import { expect, test } from './extension';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

test.describe('npm start on a machine without display and without fonts', () => {
  test.skip(process.platform !== 'linux', 'fonts can be withheld from the browser on Linux only');
  let folder: string;
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'unspool-no-fonts-'));
    writeFileSync(join(folder, 'fonts.conf'), `<fontconfig><dir>${folder}</dir></fontconfig>`);
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reads English, says in a sentence why it is not Korean, and shows no stack trace', async () => {
    const { printed, code } = await open('ko');
    const lines = printed.split('\n');
    expect(lines.filter((line) => line.includes('fonts-noto-cjk'))).toHaveLength(1);
    expect(lines).toContain('Opening the sample "en" …');
    expect(printed).toMatch(/^# \w/m);
    expect(printed).toContain('A picture of it:');
    expect(printed).not.toMatch(stackLine);
    expect(code).toBe(0);
  });

  test('a browser that cannot be started is told in one line', async () => {
    const { printed, code } = await open('en', { UNSPOOL_BROWSER: join(folder, 'no-browser') });
    expect(printed).toContain('The sample could not be shown: ');
    expect(printed).not.toMatch(stackLine);
    expect(code).toBe(1);
  });

  function open(sample: string, more: Record<string, string> = {}) {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...others } = environment as NodeJS.ProcessEnv;
    const env = { ...others, FONTCONFIG_FILE: join(folder, 'fonts.conf'), ...more };
    return new Promise<{ printed: string; code: number }>((resolve) => {
      const child = execFile(
        'tsx',
        ['scripts/open-sample.ts', sample],
        { cwd: projectFolder, env },
        (_error, printed, errors) =>
          resolve({ printed: printed + errors, code: child.exitCode ?? 1 }),
      );
    });
  }
});

/** A line of a stack trace: `    at name (file:line:column)`. */
const stackLine = /^\s*at .+:\d+:\d+\)?$/m;
