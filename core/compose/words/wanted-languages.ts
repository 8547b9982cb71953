let chosen: string[] | undefined;

/** Before the composer is loaded: the languages whose words it needs. Without this it takes all. */
export function wantLanguages(codes: string[]): void {
  chosen = codes;
}

export function wantedLanguages(): string[] | undefined {
  return chosen;
}
