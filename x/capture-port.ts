const offered = 'unspool:offer';
const called = 'unspool:call';

/**
 * The private line between the two worlds of one page. Both ends run at document_start; the port
 * passes from one to the other synchronously, before the parser adds the first element, so no
 * script of the page has run and none can listen. It lives as long as the document, the
 * back/forward cache included. Whichever end starts first, they meet.
 */
export function offerPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const offer = () =>
    !document.dispatchEvent(new MessageEvent(offered, { ports: [port2], cancelable: true }));
  if (!offer()) listenBeforePage(called, offer);
  return port1;
}

/** The other end. `accept` is not called where the main world's script did not start. */
export function acceptPort(accept: (port: MessagePort) => void): void {
  let isAccepted = false;
  listenBeforePage(offered, (event) => {
    const [port] = (event as MessageEvent).ports;
    if (isAccepted || !port) return;
    isAccepted = true;
    event.preventDefault();
    accept(port);
  });
  document.dispatchEvent(new Event(called));
}

function listenBeforePage(type: string, listener: (event: Event) => void): void {
  document.addEventListener(type, listener);
  // A mutation is told before the next script runs.
  new MutationObserver((_, observer) => {
    document.removeEventListener(type, listener);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
