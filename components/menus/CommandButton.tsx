import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/article/Icon';

export type Command = { shape: string; name: string; keyName?: string; run: () => void };

type CommandButtonProps = Command & {
  class?: string;
  role?: 'menuitem';
  /** Behind all else. */
  children?: ComponentChildren;
};

/** A command's picture, its name, and the key that does the same. */
export function CommandButton(props: CommandButtonProps) {
  const { shape, name, keyName, run, children, ...rest } = props;
  return (
    <button type="button" {...rest} aria-keyshortcuts={keyName} onClick={run}>
      <Icon shape={shape} />
      <span>{name}</span>
      {keyName && <span class="key" data-key={keyName.toUpperCase()} />}
      {children}
    </button>
  );
}
