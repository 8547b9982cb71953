/** Work whose growth is known, to see that the counter sees it. */
export const linear: Record<string, (texts: string[]) => unknown> = {
  'a loop': (texts) => {
    let length = 0;
    for (const text of texts) length += text.length;
    return length;
  },
  'a callback': (texts) => texts.map((text) => text.length),
  'a pattern for each': (texts) => texts.filter((text) => /x$/.test(text)),
  'a pattern tied to the start of all': (texts) => {
    const all = texts.join('');
    return texts.filter(() => /^x/.test(all));
  },
};

export const quadratic: Record<string, (texts: string[]) => unknown> = {
  'a loop in a loop': (texts) => {
    let same = 0;
    for (const text of texts) for (const other of texts) if (text === other) same++;
    return same;
  },
  'a callback in a callback': (texts) =>
    texts.map((text) => texts.find((one) => one === `${text}!`)),
  'looking for each': (texts) => texts.map((text) => texts.indexOf(text)),
  'looking whether each is there': (texts) => texts.filter((text) => texts.includes(`${text}!`)),
  'taking the first': (texts) => {
    const left = [...texts];
    while (left.length > 0) left.splice(0, 1);
    return left;
  },
  'copying for each': (texts) => texts.map((_, index) => [...texts.slice(index)].length),
  'a set for each': (texts) => texts.map((text) => new Set(texts).has(text)),
  'a pattern through all for each': (texts) => {
    const all = texts.join('');
    return texts.filter((text) => new RegExp(`${text}!`).test(all));
  },
  'a search through all for each': (texts) => {
    const all = texts.join('');
    return texts.filter((text) => all.includes(`${text}!`));
  },
};
