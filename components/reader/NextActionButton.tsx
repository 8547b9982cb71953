import { Button } from '@/components/article/Button';
import { WebLink } from '@/components/article/WebLink';
import type { NextAction } from './next-action';

export function NextActionButton({ action }: { action: NextAction }) {
  if ('to' in action) {
    return (
      <WebLink to={action.to} class="button">
        {action.label}
      </WebLink>
    );
  }
  return <Button class="button" label={action.label} run={action.run} />;
}
