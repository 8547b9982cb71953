import type { ComponentChildren } from 'preact';

type RowProps = {
  name: string;
  hint?: string | undefined;
  id?: string;
  children: ComponentChildren;
};

/** A setting's name, what it means, and at the end what one presses. */
export function Row({ name, hint, id, children }: RowProps) {
  return (
    <div class="row">
      <span>
        <span id={id}>{name}</span>
        {hint && <small>{hint}</small>}
      </span>
      <span class="row-end">{children}</span>
    </div>
  );
}
