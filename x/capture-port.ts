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
  if (!offer()) document.addEventListener(called, offer, { once: true });
  return port1;
}

/** The other end. `accept` is not called where the main world's script did not start. */
export function acceptPort(accept: (port: MessagePort) => void): void {
  let isAccepted = false;
  const take = (event: Event) => {
    const [port] = (event as MessageEvent).ports;
    if (isAccepted || !port) return;
    isAccepted = true;
    event.preventDefault();
    accept(port);
  };
  document.addEventListener(offered, take);
  document.dispatchEvent(new Event(called));
  // Told before the next script runs: what a page's script offers is not taken.
  new MutationObserver((_, observer) => {
    document.removeEventListener(offered, take);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
