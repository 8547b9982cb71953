import type { StorageRoom } from './library-actions';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** `3.2 MB` and `10 GB`, as a language writes them. */
export function storageWords({ used, free }: StorageRoom, locale: string) {
  return { used: bytesIn(used, locale), free: bytesIn(free, locale) };
}

function bytesIn(bytes: number, locale: string): string {
  const power = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumSignificantDigits: 2,
  });
  return format.format(bytes / 1000 ** power);
}
