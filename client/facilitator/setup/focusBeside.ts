/** Before a row goes, the keyboard moves to the same button of its neighbour, instead of back to the beginning. */
export function focusBeside(pressed: HTMLElement): void {
  const row = pressed.closest('li');
  const at = [...(row?.querySelectorAll<HTMLElement>('button') ?? [])].indexOf(pressed);
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelectorAll('button')[at]?.focus();
}
