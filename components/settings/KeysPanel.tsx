import { useTexts } from '@/components/article/TextsContext';
import type { SettingsTexts } from '@/texts/settings/en';

export function KeysPanel({ words: { keyNames, settings } }: { words: SettingsTexts }) {
  const { exports, appearance } = useTexts();
  const rows: [string[], string][] = [
    [['j', 'k'], keyNames.passage],
    [['n', 'p'], keyNames.section],
    [['c'], keyNames.contents],
    [['o'], keyNames.original],
    [['/'], keyNames.find],
    [['x'], keyNames.onX],
    [['s'], keyNames.keep],
    [['h'], keyNames.highlight],
    [['e'], exports],
    [['m'], keyNames.copyMarkdown],
    [['y'], keyNames.copyLink],
    [['a'], appearance],
    [['t'], keyNames.theme],
    [['+', '−'], keyNames.size],
    [[','], settings],
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
