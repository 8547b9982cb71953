/** Drawn by line (`shape`: an SVG path in a field of 21 by 22), in the colour of the words around it. */
export function Icon({ shape }: { shape: string }) {
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
      <path d={shape} />
    </svg>
  );
}

/** Shapes of tools in the bar that stand elsewhere as well. */
export const download = 'M10.5 4v9.5m-4-4 4 4 4-4M4 17.5h13';
export const onX = 'M9 5H4.5v12.5H17V13M12 4h6v6M18 4l-7.5 7.5';
