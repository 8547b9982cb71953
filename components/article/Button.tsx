import type { ComponentProps } from 'preact';

type ButtonProps = Omit<ComponentProps<'button'>, 'label' | 'onClick'> & {
  label: string | undefined;
  run: (() => void) | undefined;
};

/** Words that one presses. */
export function Button({ label, run, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} onClick={run}>
      {label}
    </button>
  );
}
