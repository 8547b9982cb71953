import { generate } from 'selfsigned';

/** For X's hosts, and believed by nobody but a browser that was told to. */
export async function certificate() {
  const names = ['x.com', '*.x.com', 'twitter.com', '*.twitter.com', '*.twimg.com'];
  const made = await generate([{ name: 'commonName', value: 'x.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
