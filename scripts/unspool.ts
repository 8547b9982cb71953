import { Mistake, printThread } from './print-thread';

/**
 * The whole path on saved responses of X, to standard output:
 * `npm run -s unspool -- FILE… [--focal ID] [--format md|html|text|json|epub|csl|bib|ris]`.
 * Several files are pages of one conversation, in any order.
 */
printThread(process.argv.slice(2)).then(
  (printed) => process.stdout.write(printed),
  (error: unknown) => {
    if (!(error instanceof Mistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
