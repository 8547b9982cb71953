/** As much of it as our tests use; the plugin adds the format to what the core reads. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      chain(
        text: string,
        options: { forceType: string; generateGraph: boolean },
      ): Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-ris';
