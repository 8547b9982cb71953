/** An element of a page, or of a tree that looks like one. */
type Tag = { localName: string; attributes: Iterable<{ name: string; value: string }> };

/** What must not be in a tree made of other people's words; runs in the page, where roots are named. */
export function findUnsafe(place: string | Iterable<Tag>): string[] {
  // Our own sign on the button that takes code along.
  const sign = ':is(.copy-code > button > svg, .copy-code > button > svg *)';
  const tags =
    typeof place === 'string' ? document.querySelectorAll(`:is(${place}) :not(${sign})`) : place;
  const kinds = new Set(
    (
      'script,iframe,object,embed,base,meta,link,frame,frameset,form,input,textarea,select,style,' +
      'svg,math,template,applet,portal,marquee,audio,area,map,dialog,noscript'
    ).split(','),
  );
  const addresses = new Set(['href', 'action', 'formaction', 'xlink:href', 'data', 'cite']);
  const found: string[] = [];
  for (const { localName, attributes } of tags) {
    if (kinds.has(localName)) found.push(`<${localName}>`);
    for (const { name, value } of attributes) {
      if (isUnsafe(name, value)) found.push(`${localName} ${name}=${value.slice(0, 80)}`);
    }
  }
  return found;

  function isUnsafe(name: string, value: string): boolean {
    if (/^(on|is)|^(contenteditable|srcdoc)$/.test(name)) return true;
    if (/^(src|poster)$/.test(name)) return !isMedia(value);
    if (addresses.has(name)) return !isWeb(value);
    if (name === 'srcset') return !value.split(', ').every(isMedia);
    if (name === 'style') return !isStyle(value);
    // A name of theirs could shadow one that the page's own script asks for.
    return (name === 'id' || name === 'name') && !/^\d+:[\w-]+$/.test(value);
  }

  /** Nothing but numbers for the style sheet. */
  function isStyle(value: string): boolean {
    return /^(--[a-z]+: ?[\d.]+%?; ?)*$/.test(`${value};`.replace(/;;$/, ';'));
  }

  /** Absolute, http(s), without a user; or a place within this page. */
  function isWeb(value: string): boolean {
    if (/^#\d+:[\w-]+$/.test(value)) return true;
    if (!/^https?:\/\/[^/?#@\\]+([/?#]|$)/.test(value)) return false;
    if (!URL.canParse(value)) return false;
    const url = new URL(value);
    return url.username === '' && url.password === '' && /^[\w.:[\]-]+$/.test(url.host);
  }

  function isMedia(value: string): boolean {
    return isWeb(value) && /^https:\/\/(pbs|video|abs)\.twimg\.com\//.test(value);
  }
}
