import { WebLink } from '@/components/article/WebLink';
import type { WayOn } from './next-action';

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
