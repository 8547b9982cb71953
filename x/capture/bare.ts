/**
 * Without a prototype: what it lacks is not looked for where the page may answer, and neither a
 * setter nor an iterator of the page's is called with it.
 */
export function bare<Fields extends object>(fields: Fields): Fields {
  return { __proto__: null, ...fields };
}
