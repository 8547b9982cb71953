import { afterAll } from 'vitest';

// All files share one process and its document: what one leaves in it is not the next one's.
afterAll(() => globalThis.document?.body?.replaceChildren());
