/** For `Icon`: what is drawn in several places, each by the name of what it shows; none that is in the first load. */
export const cross = 'm5 5.5 11 11m0-11-11 11';
export const glass = 'M4 9.5a5 5 0 1 0 10 0a5 5 0 1 0-10 0M12.8 13.3l4 4';
export const marker = 'm12.5 4.5 4 4-7.5 7.5H5v-4zM4 19h13';
export const picture = 'M3.5 5h14v11.5h-14zM3.5 14l4.5-4 3.5 3 2.5-2 3.5 3M13.5 8.2h.01';
export const printer = 'M6.5 8V4h8v4M6.5 14.5H4V8h13v6.5h-2.5M6.5 12.5h8V18h-8z';
export const bin = 'M5 6.5h11M8.5 6.5v-2h4v2M6.5 6.5l.7 11h6.6l.7-11';
