import { Icon } from '@/components/article/Icon';

type CommandLabelProps = { shape: string; name: string; keyName: string | undefined };

/** What stands on a button for a command: its picture, its name, and the key that does the same. */
export function CommandLabel({ shape, name, keyName }: CommandLabelProps) {
  return (
    <>
      <Icon shape={shape} />
      <span>{name}</span>
      {keyName && <span class="key" data-key={keyName.toUpperCase()} />}
    </>
  );
}
