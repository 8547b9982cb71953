import { expect, test } from 'vitest';
import { knownWarnings } from '@/scripts/firefox-warnings.mjs';
import { judgeFindings } from '@/scripts/lint-firefox.mjs';

const known = [{ name: 'Preact', source: /^\w+\.innerHTML=\w+\.__html/, reason: 'Not used.' }];
const code = 'let a=1;\nn.innerHTML=p.__html,n.innerHTML=theirs;n.innerHTML=q.__html';
const assignment = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/a.js', line: 2 };
const nothing = { errors: [], notices: [], warnings: [] };

function judge(findings: object) {
  return judgeFindings({ ...nothing, ...findings }, () => code, known);
}

test('a known warning is let through, wherever and however often it stands', () => {
  const warnings = [
    { ...assignment, column: 1 },
    { ...assignment, column: 41 },
  ];
  expect(judge({ warnings })).toEqual({ unknown: [], gone: [] });
});

test('the same kind of warning at other code is not', () => {
  const other = { ...assignment, column: 22 };
  expect(judge({ warnings: [other] }).unknown).toEqual([other]);
  const manifest = { code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION', file: 'manifest.json' };
  expect(judge({ warnings: [manifest] }).unknown).toEqual([manifest]);
});

test('an error or a notice is never let through', () => {
  const finding = { ...assignment, column: 1 };
  expect(judge({ errors: [finding] }).unknown).toEqual([finding]);
  expect(judge({ notices: [finding] }).unknown).toEqual([finding]);
});

test('what no longer occurs is to be taken from the list', () => {
  expect(judge({}).gone).toEqual(known);
});

test('each known warning has a name of its own and a reason', () => {
  expect(new Set(knownWarnings.map(({ name }) => name)).size).toBe(knownWarnings.length);
  for (const { reason } of knownWarnings) expect(reason).toMatch(/\w\.$|\)\.$/);
});
