import { useId } from 'preact/hooks';

type SwitchProps = { name: string; hint?: string; isOn: boolean; turn: (isOn: boolean) => void };

/** On or off, at once. */
export function Switch({ name, hint, isOn, turn }: SwitchProps) {
  const id = useId();
  return (
    <label class="row">
      <span>
        {name}
        {hint && <small id={id}>{hint}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        aria-label={name}
        aria-describedby={hint && id}
        aria-checked={isOn}
        checked={isOn}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
    </label>
  );
}
