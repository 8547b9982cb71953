/** What reads and writes documents: the browser's own, or on the command line a library's. */
export type Dom = Pick<typeof globalThis, 'DOMParser' | 'XMLSerializer'>;
