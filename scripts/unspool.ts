import { runCommand } from './command-line';
import { printThread } from './print-thread';

/**
 * The whole path on saved responses of X, to standard output:
 * `npm run -s unspool -- FILE… [--focal ID] [--format md|html|text|json|epub|csl|bib|ris] [--discussion]`.
 * Several files are pages of one conversation, in any order.
 */
await runCommand(async () => {
  process.stdout.write(await printThread(process.argv.slice(2)));
});
