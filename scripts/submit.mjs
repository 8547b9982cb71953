// `npm run submit [-- --dry-run]`: hands the zips to each store whose keys are in the environment.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder, run } from './run-command.mjs';

const stores = [
  {
    name: 'Chrome Web Store',
    keys: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    options: (zip) => ['--chrome-api-version', 'v2', '--chrome-zip', zip('chrome')],
  },
  {
    name: 'Firefox Add-ons',
    keys: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    options: (zip) => [
      '--firefox-extension-id',
      'unspool@unspool.app',
      '--firefox-zip',
      zip('firefox'),
      '--firefox-sources-zip',
      zip('sources'),
    ],
  },
];

/** The options of `wxt submit` for the stores whose keys `environment` holds, and the names of the others. */
export function planSubmission(environment, version) {
  const zip = (kind) => `.output/unspool-${version}-${kind}.zip`;
  const hasKeys = ({ keys }) => keys.every((key) => environment[key]);
  return {
    options: stores.filter(hasKeys).flatMap(({ options }) => options(zip)),
    leftOut: stores.filter((store) => !hasKeys(store)).map(({ name }) => name),
  };
}

async function submit() {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const { options, leftOut } = planSubmission(process.env, version);
  for (const name of leftOut) console.log(`${name}: left out, its keys are not set.`);
  if (options.length === 0) return 0;
  return await run('wxt', ['submit', ...process.argv.slice(2), ...options]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(await submit());
