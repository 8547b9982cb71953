import { WebLink } from './WebLink';
import type { WayOn } from './way-on';

export function WayOnButton({ way }: { way: WayOn }) {
  if ('to' in way) {
    return (
      <WebLink to={way.to} class="button">
        {way.label}
      </WebLink>
    );
  }
  return (
    <button type="button" class="button" onClick={way.run}>
      {way.label}
    </button>
  );
}
