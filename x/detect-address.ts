/** X changes the address without a new document; `tell` hears of each change, once. */
export function onAddressChange(tell: (address: string) => void): void {
  let known = location.href;
  const look = () => {
    if (location.href === known) return;
    known = location.href;
    tell(known);
  };
  if (window.navigation) window.navigation.addEventListener('currententrychange', look);
  else setInterval(look, 1000);
}
