import { options } from 'preact';
import { afterAll } from 'vitest';

// What follows a drawing waits for the next frame, which may come when a file and its page are gone.
Object.assign(options, { requestAnimationFrame: (run: () => void) => setTimeout(run) });

// All files share one process and its document: what one leaves in it is not the next one's.
afterAll(() => globalThis.document?.body?.replaceChildren());
