import { useId } from 'preact/hooks';
import { namesOf } from './Segments';

type SelectProps<Name extends string> = {
  name: string;
  hint?: string;
  choices: Record<Name, string>;
  value: Name;
  choose: (name: Name) => void;
};

/** The browser's own list, for choices that are too many or too long to stand in a row. */
export function Select<Name extends string>(props: SelectProps<Name>) {
  const { name, hint, choices, value, choose } = props;
  const id = useId();
  return (
    <label class="row">
      <span>
        <span id={id}>{name}</span>
        {hint && <small>{hint}</small>}
      </span>
      <select
        aria-labelledby={id}
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value as Name)}
      >
        {namesOf(choices).map((each) => (
          <option key={each} value={each}>
            {choices[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
