/** A magnifying glass, for `Icon`. */
export const glass = 'M4 9.5a5 5 0 1 0 10 0a5 5 0 1 0-10 0M12.8 13.3l4 4';
