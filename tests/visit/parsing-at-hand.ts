import parse from '@/entrypoints/parse';

/** The background's second script is there from the start, as in Firefox. */
parse.main();
