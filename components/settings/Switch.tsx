import { useId } from 'preact/hooks';

type SwitchProps = { name: string; hint?: string; value: boolean; choose: (isOn: boolean) => void };

/** On or off, at once. */
export function Switch({ name, hint, value, choose }: SwitchProps) {
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
        aria-checked={value}
        checked={value}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
    </label>
  );
}
