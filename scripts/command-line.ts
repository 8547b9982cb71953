import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the person at the terminal can mend; one plain sentence, no stack. */
export class Mistake extends Error {}

/** Carries out a command, and says a mistake in it. */
export async function runCommand(carryOut: () => void | Promise<void>): Promise<void> {
  try {
    await carryOut();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Words<Known extends Options> = { args: string[]; options: Known; allowPositionals: true };

/** The words after a command, as Node reads them; an option that is not known is a mistake. */
export function readWords<const Known extends Options>(words: string[], options: Known) {
  try {
    return parseArgs<Words<Known>>({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error));
  }
}

/** npm moves to the project's folder; names are meant from where it was called. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}
