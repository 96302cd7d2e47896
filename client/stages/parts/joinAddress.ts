// The way in, as people read it and as a QR code holds it.

/** Without what nobody types: `192.168.1.20:4800`. */
export function addressOf(joinUrl: string): string {
  const { host } = new URL(joinUrl);
  return host;
}

/** Capitals throughout make the code's modules larger; names and our paths don't mind. */
export function qrText(joinUrl: string): string {
  return joinUrl.toUpperCase();
}
