export type IconName =
  | 'contents'
  | 'appearance'
  | 'original'
  | 'copy'
  | 'tab'
  | 'print'
  | 'export'
  | 'text';

const shapes: Record<IconName, string> = {
  contents: 'M4 6.5h12M4 11h8M4 15.5h12',
  appearance: 'm3 16.5 4.5-11 4.5 11M4.6 13h5.8M13 16.5l2.75-6.5 2.75 6.5m-4.6-2h3.7',
  original: 'M3.5 5.5h14v11.5h-14zM10.5 5.5V17M6 8.7h2M6 11.2h2M13 8.7h2M13 11.2h2M13 13.7h2',
  copy: 'M8 8h9v10H8zM5 14.5H4v-10h9v1',
  export: 'M10.5 4v9.5m-4-4 4 4 4-4M4 17.5h13',
  text: 'M5 7V5h11v2M10.5 5v12M8.5 17h4',
  tab: 'M9 5H4.5v12.5H17V13M12 4h6v6M18 4l-7.5 7.5',
  print: 'M6.5 8V4h8v4M6.5 14.5H4V8h13v6.5h-2.5M6.5 12.5h8V18h-8z',
};

/** Drawn by line, in the colour of the words around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 21 22"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.35"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
