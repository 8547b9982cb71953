/** X changes the address without a new document; `tell` hears of each change, once. */
export function onAddressChange(tell: (address: string) => void): void {
  let known = location.href;
  navigation.addEventListener('currententrychange', () => {
    if (location.href === known) return;
    known = location.href;
    tell(known);
  });
}
