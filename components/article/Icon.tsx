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
