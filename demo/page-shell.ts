import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { features, fieldToggles, type Session } from './session';

export type FrontEnd = 'legacy' | 'x-web';

/** X's document for any address: nothing in it but a script that fills it. */
export function buildPageShell(
  session: Session,
  frontEnd: FrontEnd,
  threads: { title: string; path: string }[],
): { headers: Record<string, string>; body: string } {
  const nonce = randomBytes(16).toString('base64');
  const script =
    frontEnd === 'legacy' ? 'responsive-web/client-web/main' : 'x-web/x-web/entry-client';
  const settings = JSON.stringify({
    bearer: session.bearer,
    queryId: session.queryId,
    signingKey: session.signingKey,
    features,
    fieldToggles,
    threads,
  }).replaceAll('<', '\\u003c');
  const environment = frontEnd === 'x-web' ? ' data-app-env="production" data-app-version="1"' : '';
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        `script-src 'nonce-${nonce}'`,
        "default-src 'self'",
        "connect-src 'self' https://api.x.com https://*.twimg.com",
        "img-src 'self' data: blob: https://*.twimg.com",
        "media-src 'self' blob: https://*.twimg.com",
        "style-src 'self' 'unsafe-inline'",
        "object-src 'none'",
        "frame-ancestors 'self'",
      ].join('; '),
    },
    body: `<!doctype html><html dir="ltr" lang="en"${environment}><head><meta charset="utf-8"><title>X</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><style>${styleSheet}</style></head><body><div id="react-root"></div><script nonce="${nonce}">window.__INITIAL_STATE__=${settings}</script><script type="module" crossorigin nonce="${nonce}" src="https://abs.twimg.com/${script}.js"></script></body></html>`,
  };
}

/** The scripts X's pages run, by their paths on abs.twimg.com. */
export function pageScript(path: string): Buffer | undefined {
  const match = /^\/(?:(responsive-web)\/client-web|(x-web)\/x-web)\/([\w-]+\.js)$/.exec(path);
  if (match === null) return undefined;
  const file = new URL(`./page/${match[1] ?? match[2]}/${match[3]}`, import.meta.url);
  return existsSync(file) ? readFileSync(file) : undefined;
}

const styleSheet = `
body{margin:0;font:15px/1.35 system-ui,sans-serif;color:#0f1419;background:#fff}
a{color:#1d9bf0;text-decoration:none} h2{font-size:20px;margin:12px 16px}
main{display:flex;justify-content:center}
[data-testid=primaryColumn],.column{width:600px;min-height:100vh;border:solid #eff3f4;border-width:0 1px;position:relative}
[data-testid=cellInnerDiv]{position:absolute;left:0;right:0}
article{padding:12px 16px;border-bottom:1px solid #eff3f4;cursor:pointer}
article img{max-width:100%;border-radius:12px} [data-testid=Tweet-User-Avatar] img{width:40px;height:40px;border-radius:50%}
[data-testid=Tweet-User-Avatar]{float:left;margin-right:8px} [data-testid=User-Name]{min-height:40px}
[data-testid=tweetText],.text{white-space:pre-wrap;clear:left;padding:4px 0;overflow-wrap:anywhere}
[data-testid=tweetText] img{height:1.2em;vertical-align:-.2em;border-radius:0}
.quote{border:1px solid #cfd9de;border-radius:12px;padding:8px;margin-top:8px}
.grey{color:#536471} button{font:inherit;background:none;border:0;color:#1d9bf0;cursor:pointer;padding:0 8px 0 0}
ol{list-style:none;margin:0;padding:0}`;
