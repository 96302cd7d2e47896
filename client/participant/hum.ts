/** Only after a tap: before, browsers refuse and complain. iPhones never do; so it is never the only sign. */
export function hum(): void {
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive) navigator.vibrate(30);
}
