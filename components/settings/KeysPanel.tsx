import { useTexts } from '@/components/article/TextsContext';
import type { SettingsTexts } from '@/texts/settings/en';

export function KeysPanel({ words: { keyNames } }: { words: SettingsTexts }) {
  const { exports } = useTexts();
  const rows: [string[], string][] = [
    [['j', 'k'], keyNames.passage],
    [['n', 'p'], keyNames.section],
    [['c'], keyNames.contents],
    [['o'], keyNames.original],
    [['/'], keyNames.find],
    [['x'], keyNames.onX],
    [['e'], exports],
    [['m'], keyNames.copyMarkdown],
    [['y'], keyNames.copyLink],
    [['t'], keyNames.theme],
    [['+', '−'], keyNames.size],
    [['?'], keyNames.help],
    [['Esc'], keyNames.close],
  ];
  return (
    <dl class="keys">
      {rows.map(([keys, name]) => [
        <dt key={name}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </dt>,
        <dd key={`${name} does`}>{name}</dd>,
      ])}
    </dl>
  );
}
