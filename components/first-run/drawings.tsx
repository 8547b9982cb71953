/** The three ways in, drawn: they say nothing that the words beside them do not. */
export function WindowDrawing() {
  return (
    <div class="address" dir="ltr" aria-hidden="true">
      <span>x.com/…/status</span>
      <b>
        <Spool />
      </b>
    </div>
  );
}

export function Keys({ keys }: { keys: string[] }) {
  return (
    <span dir="ltr">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** `entries`: ours between one above and one below it. */
export function MenuDrawing({ entries }: { entries: [string, string, string] }) {
  const [above, ours, below] = entries;
  return (
    <div class="menu-drawing" aria-hidden="true">
      <span>{above}</span>
      <b>{ours}</b>
      <span>{below}</span>
    </div>
  );
}

/** As in `assets/icons/spool.svg`, in the accent's colour. */
export function Spool() {
  return (
    <svg class="spool" viewBox="0 0 128 128" aria-hidden="true">
      <path d="M14 20H76M14 108H76" stroke-width="10" />
      <path
        d="M22 42L68 36M22 58L68 52M22 74L68 68M22 90L68 84C92 82 82 108 104 108H116"
        stroke-width="9"
      />
      <path d="M92 64H116M92 46H116M92 28H116M100 82H116" stroke-width="7" opacity=".55" />
    </svg>
  );
}
