import { useId } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';

type SegmentsProps<Name extends string> = {
  name: string;
  hint?: string;
  choices: Record<Name, string>;
  /** Shown instead of the words, which are then only heard. */
  shapes?: Record<Name, string>;
  value: Name;
  choose: (name: Name) => void;
};

/** A few words in a row, one of them chosen; arrow keys go from one to the next. */
export function Segments<Name extends string>(props: SegmentsProps<Name>) {
  const { name, hint, choices, shapes, value, choose } = props;
  const id = useId();
  return (
    <div class="row" role="radiogroup" aria-labelledby={id}>
      <span>
        <span id={id}>{name}</span>
        {hint && <small>{hint}</small>}
      </span>
      <div class="segments">
        {namesOf(choices).map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={each === value} onChange={() => choose(each)} />
            {shapes ? (
              <>
                <Icon shape={shapes[each]} />
                <span class="hidden">{choices[each]}</span>
              </>
            ) : (
              choices[each]
            )}
          </label>
        ))}
      </div>
    </div>
  );
}

export function namesOf<Name extends string>(record: Record<Name, unknown>): Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
