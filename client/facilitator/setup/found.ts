/** Jose finds José. */
export function isFound(name: string, sought: string): boolean {
  return fold(name).includes(fold(sought));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
