const { bearer, queryId, signingKey, features, fieldToggles } = window.__INITIAL_STATE__;
let signed = 0;

export const cookie = (name) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1];

/** Asks as X's page does; `done` gets the answer, or nothing and the status. */
export function ask(operation, variables, done) {
  const part = (name, value) => `${name}=${encodeURIComponent(JSON.stringify(value))}`;
  const query = [
    part('variables', variables),
    part('features', features),
    part('fieldToggles', fieldToggles),
  ].join('&');
  const request = new XMLHttpRequest();
  request.open('GET', `https://x.com/i/api/graphql/${queryId}/${operation}?${query}`);
  request.withCredentials = true;
  request.setRequestHeader('authorization', `Bearer ${bearer}`);
  request.setRequestHeader('content-type', 'application/json');
  request.setRequestHeader('x-csrf-token', cookie('ct0'));
  request.setRequestHeader('x-twitter-auth-type', 'OAuth2Session');
  request.setRequestHeader('x-twitter-active-user', 'yes');
  request.setRequestHeader('x-twitter-client-language', 'en');
  signed += 1;
  const signature = btoa(`${signingKey}:${signed}:${Math.random()}`);
  request.setRequestHeader('x-client-transaction-id', signature);
  request.onload = () => {
    if (request.status !== 200) return done(undefined, request.status);
    try {
      done(JSON.parse(request.responseText));
    } catch {
      done(undefined, request.status);
    }
  };
  request.onerror = () => done(undefined, 0);
  request.send();
}
