import { fileURLToPath } from 'node:url';
import { makePage } from '@/scripts/microscope/make-page';
import { specimensOf } from '@/scripts/microscope/specimen';

// Prints the page for the golden threads; a process of its own, since Playwright does not know Preact's JSX.
const golden = fileURLToPath(new URL('../threads', import.meta.url));
const specimens = await specimensOf(golden);
process.stdout.write(makePage({ name: 'now', specimens }).html);
