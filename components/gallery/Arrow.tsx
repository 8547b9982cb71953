import { Icon } from '@/components/article/Icon';

type ArrowProps = {
  side: 'start' | 'end';
  name: string;
  /** There is nothing further on; it stays, as it may have the focus. */
  isLast: boolean;
  run: () => void;
};

const shapes = {
  start: 'm12.5 5.5-5.5 5.5 5.5 5.5',
  end: 'm8.5 5.5 5.5 5.5-5.5 5.5',
};

/** To the next picture or back: pressed anywhere at that side. */
export function Arrow({ side, name, isLast, run }: ArrowProps) {
  return (
    <button
      type="button"
      class={side === 'start' ? 'gallery-arrow is-start' : 'gallery-arrow is-end'}
      aria-label={name}
      aria-disabled={isLast}
      autofocus={side === 'end'}
      onClick={run}
    >
      <span>
        <Icon shape={shapes[side]} />
      </span>
    </button>
  );
}
