/**
 * Arguments with which Chromium takes the stand-in on `port` for X, loads the extension if one is
 * named, and asks nobody else for anything.
 */
export function browserFlags({
  port,
  extensionFolder,
}: {
  port: number;
  extensionFolder?: string | undefined;
}): string[] {
  const hosts = ['x.com', '*.x.com', 'twitter.com', '*.twitter.com', '*.twimg.com'];
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    '--no-sandbox',
    '--disable-quic',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // The default screen of a headless browser is too small for the popup.
    '--screen-info={1400x1000}',
    ...(extensionFolder
      ? [`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`]
      : []),
    `--host-resolver-rules=${rules.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    '--ignore-certificate-errors',
  ];
}
