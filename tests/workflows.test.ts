import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json';

type Step = { name?: string; uses?: string; run?: string; with?: Record<string, unknown> };
type Job = {
  uses?: string;
  needs?: string;
  steps?: Step[];
  permissions?: unknown;
  'timeout-minutes'?: number;
};
type Workflow = {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
};
type Form = { body: { id?: string; attributes: Record<string, string> }[] };

const github = new URL('../.github/', import.meta.url);
const names = readdirSync(new URL('workflows/', github));
const workflows = names.map((file) => ({ ...read<Workflow>(`workflows/${file}`), file }));
const validate = workflow('validate.yml');
const release = workflow('release.yml');

describe.each(workflows)('$file', ({ permissions, concurrency, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  const used = [...Object.values(jobs), ...steps].flatMap(({ uses }) => uses ?? []);

  test('it may read the code and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  test('what it uses is pinned by a commit or by one release', () => {
    const pinned = /^(\.\/|[\w-]+\/[\w/-]+@([0-9a-f]{40}|v\d+\.\d+\.\d+)$)/;
    expect(used.filter((name) => !pinned.test(name))).toEqual([]);
  });

  test('it ends, and says what happens to the run before it', () => {
    expect(concurrency?.group).toBeTruthy();
    const own = Object.values(jobs).filter((job) => job.steps);
    expect(own.filter((job) => !job['timeout-minutes'])).toEqual([]);
  });

  test('every script it runs is one of package.json', () => {
    const scripts = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

test('a change is checked from the quickest to the slowest, and a superseded run is cancelled', () => {
  expect(validate.jobs.validate?.steps?.flatMap(({ name }) => name ?? [])).toEqual([
    'Install',
    'Format',
    'Types',
    'Lint',
    'Schema of exported threads',
    'Unit tests',
    'Each promise of gathering, broken, is missed',
    'Build for Chromium',
    'Build for Firefox',
    'Lint of the Firefox package',
    'Sizes',
    'Browser and what drives it',
    'End to end',
  ]);
  expect(validate.concurrency).toEqual({
    group: expect.stringContaining('github.ref'),
    'cancel-in-progress': true,
  });
  expect(Object.keys(validate.on)).toEqual(['push', 'pull_request', 'workflow_call']);
});

test('a change is checked by all that `npm run check` runs', () => {
  const inCheck = [...packageJson.scripts.check.matchAll(/npm run ([\w:-]+)/g)];
  const runs = validate.jobs.validate?.steps?.map(({ run }) => run) ?? [];
  expect(inCheck.map(([command]) => command).filter((each) => !runs.includes(each))).toEqual([]);
});

test('what CONTRIBUTING.md calls part of CI is run here, and on a machine of one’s own', () => {
  const rows =
    readText('../CONTRIBUTING.md').match(/^\| `npm run .*(?<!not )part of CI.*$/gm) ?? [];
  const commands = rows.map((row) => /npm run [\w:-]+/.exec(row)?.[0] ?? '');
  expect(commands.length).toBeGreaterThan(3);
  for (const file of ['../.ci/run', '../.github/workflows/validate.yml']) {
    const runs = readText(file);
    expect(commands.filter((command) => !runs.includes(command))).toEqual([]);
  }
});

test('a release is a tag, is validated first, and submits nothing yet', () => {
  expect(release.on).toEqual({ push: { tags: ['v*'] } });
  expect(release.jobs.package?.steps?.flatMap(({ name }) => name ?? [])).toEqual([
    'Install',
    'The tag is the version in package.json',
    'Zips',
    'Lint of the Firefox package',
    'Submit, as a dry run',
  ]);
  expect(release.jobs.validate?.uses).toBe('./.github/workflows/validate.yml');
  expect(release.jobs.package?.needs).toBe('validate');
  const submissions = release.jobs.package?.steps?.filter(({ run }) => run?.includes('submit'));
  expect(submissions?.map(({ run }) => run)).toEqual(['npm run submit -- --dry-run']);
});

test('the bug form asks for the diagnostics, and for no post', () => {
  const { body } = read<Form>('ISSUE_TEMPLATE/bug.yml');
  expect(body.flatMap(({ id }) => id ?? [])).toContain('diagnostics');
  const words = JSON.stringify(body);
  expect(words).toContain('copy no post');
  expect(words).not.toMatch(/https?:|(link|address|URL) (to|of) the (post|thread)/i);
});

test('dependencies are brought up to date once a week, together', () => {
  const { updates } = read<{ updates: { schedule: unknown; groups: object }[] }>('dependabot.yml');
  expect(updates).toHaveLength(2);
  for (const { schedule, groups } of updates) {
    expect(schedule).toEqual({ interval: 'weekly' });
    expect(Object.values(groups)).toEqual([{ patterns: ['*'] }]);
  }
});

test('no address of a repository is made up', () => {
  const texts = readdirSync(github, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yml|md)$/.test(name))
    .map((name) => readFileSync(new URL(name, github), 'utf8'));
  expect(texts.filter((text) => /github\.com\//.test(text))).toEqual([]);
});

function read<Content>(path: string): Content {
  return parse(readFileSync(fileURLToPath(new URL(path, github)), 'utf8')) as Content;
}

function workflow(name: string): Workflow {
  const found = workflows.find((each) => each.file === name);
  if (!found) throw new Error(`there is no workflow ${name}`);
  return found;
}

function readText(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}
