/** "Mira Holm (@mira_writes)"; the name alone where no handle is known. `handle`: with its `@`. */
export function whoWrote({ author, handle }: { author: string; handle: string }): string {
  return handle ? `${author} (${handle})` : author;
}
