/** What must not be in a tree made of other people's words; runs in the page. */
export function findUnsafe(root: string): string[] {
  const elements =
    'script,iframe,object,embed,base,meta,link,frame,frameset,form,input,textarea,select,style,' +
    'svg,math,template,applet,portal,marquee,audio,area,map,dialog,noscript,[contenteditable],[srcdoc]';
  const addresses = new Set([
    'href',
    'src',
    'action',
    'formaction',
    'xlink:href',
    'data',
    'poster',
  ]);
  const found: string[] = [];
  for (const top of document.querySelectorAll(root)) {
    for (const element of top.querySelectorAll(elements)) found.push(`<${element.localName}>`);
    for (const element of top.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const place = `${element.localName} ${name}=${value.slice(0, 80)}`;
        if (name.startsWith('on') || name.startsWith('is')) found.push(place);
        if (addresses.has(name) && !isWeb(value)) found.push(place);
        if (/^(src|poster)$/.test(name) && !isMedia(value)) found.push(place);
        if (name === 'srcset' && !value.split(', ').every(isMedia)) found.push(place);
        if (name === 'cite' && !isWeb(value)) found.push(place);
        if (
          name === 'style' &&
          !/^(--[a-z]+: ?[\d.]+%?; ?)*$/.test(`${value};`.replace(/;;$/, ';'))
        ) {
          found.push(place);
        }
        // A name of theirs could shadow one that the page's own script asks for.
        if ((name === 'id' || name === 'name') && !/^\d+:[\w-]+$/.test(value)) found.push(place);
      }
    }
  }
  return found;

  /** Absolute, http(s), without a user; or a place within this page. */
  function isWeb(value: string): boolean {
    if (/^#\d+:[\w-]+$/.test(value)) return true;
    if (!/^https?:\/\/[^/?#@\\]+([/?#]|$)/.test(value)) return false;
    const url = new URL(value);
    return url.username === '' && url.password === '' && /^[\w.:[\]-]+$/.test(url.host);
  }

  function isMedia(value: string): boolean {
    return isWeb(value) && /^https:\/\/(pbs|video|abs)\.twimg\.com\//.test(value);
  }
}
