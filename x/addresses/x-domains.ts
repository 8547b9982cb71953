/** X's two names, the old one among them: its hosts and what tells its addresses are made of these. */
export const xDomains = ['x.com', 'twitter.com'];

/** Either of them, in a regular expression. Written out, as X's own page pays for making it. */
export const anyXDomain = '(?:x|twitter)\\.com';
