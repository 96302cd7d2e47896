/** A second press within this time is a slip of the thumb. */
const SLIP = 2_000;

/** Lets one press through and swallows those that follow too soon. Times are the device's steady clock. */
export function pressGuard(within: number = SLIP): (at: number) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (at) => {
    if (at - last < within) return false;
    last = at;
    return true;
  };
}
