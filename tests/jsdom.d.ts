/** As much of it as our tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url: string; runScripts: 'outside-only' });
    readonly window: Window &
      Pick<typeof globalThis, 'DOMParser' | 'XMLSerializer'> &
      Record<string, unknown>;
    getInternalVMContext(): import('node:vm').Context;
  }
}
