/** A magnifying glass, for `Icon`. */
export const glass = 'M4 9.500a5 5 0 1 0 10 0a5 5 0 1 0-10 0M12.800 13.300l4 4';
