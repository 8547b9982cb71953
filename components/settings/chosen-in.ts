import type { Settings } from '@/core/settings';
import type { LooksProps } from './looks-props';

/** Of one setting what its row needs: how it is, and the way to have it otherwise. */
export function chosenIn({ settings, change }: Pick<LooksProps, 'settings' | 'change'>) {
  return <Name extends keyof Settings>(name: Name) => ({
    value: settings[name],
    choose: (value: Settings[Name]) => change({ [name]: value }),
  });
}
