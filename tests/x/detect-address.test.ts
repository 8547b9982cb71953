// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { onAddressChange } from '@/x/detect/detect-address';

afterEach(() => vi.unstubAllGlobals());

test('each change of address is told once, and an event without a change is not', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const moveTo = (path: string) => {
    Reflect.get(window, 'happyDOM').setURL(`https://x.com${path}`);
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  moveTo('/home');
  const addresses: string[] = [];
  onAddressChange((address) => addresses.push(new URL(address).pathname));
  moveTo('/home');
  moveTo('/mira/status/100');
  moveTo('/mira/status/100');
  moveTo('/mira/status/200');
  expect(addresses).toEqual(['/mira/status/100', '/mira/status/200']);
});
