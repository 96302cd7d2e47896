/** Milliseconds since the epoch, by the server's clock. */
export type Instant = number;
export type Milliseconds = number;

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
