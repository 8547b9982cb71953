import { spawnSync } from 'node:child_process';

/**
 * A Python that has Python-Markdown and mistune (Debian: python3-markdown, python3-mistune); undefined
 * where there is none.
 */
export function findPython() {
  // The first one on the path need not be the system's own, for which the packages are installed.
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import markdown, mistune']).status === 0,
  );
}

export const noPython = 'no python3 with Python-Markdown and mistune was found';
