import type { ComponentChildren } from 'preact';

type SectionProps = { id: string; name: string; children: ComponentChildren };

export function Section({ id, name, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      {children}
    </section>
  );
}
