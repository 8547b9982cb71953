import { untilPageStarts } from './page-start';

const offered = 'unspool:offer';
const called = 'unspool:call';

/**
 * The private line between the two worlds of one page. Both ends run at document_start; the port
 * passes from one to the other synchronously, before any script of the page has run, so none can
 * listen or call for it. It lives as long as the document, the back/forward cache included.
 * Whichever end starts first, they meet.
 */
export function offerPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const offer = () =>
    !document.dispatchEvent(new MessageEvent(offered, { ports: [port2], cancelable: true }));
  if (!offer()) untilPageStarts(called, offer);
  return port1;
}

/** The other end. `accept` is not called where the main world's script did not start. */
export function acceptPort(accept: (port: MessagePort) => void): void {
  let isAccepted = false;
  untilPageStarts(offered, (event) => {
    const [port] = (event as MessageEvent).ports;
    if (isAccepted || !port) return;
    isAccepted = true;
    event.preventDefault();
    accept(port);
  });
  document.dispatchEvent(new Event(called));
}
