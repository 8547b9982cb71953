import { fileURLToPath } from 'node:url';
import { composeFolder } from '@/scripts/read-threads/composed-thread';
import { makePage } from '@/scripts/read-threads/make-page';

// Prints the page for the golden threads; a process of its own, since Playwright does not know Preact's JSX.
const golden = fileURLToPath(new URL('../threads', import.meta.url));
const composed = await composeFolder(golden);
process.stdout.write(makePage({ name: 'now', composed }).html);
