// How English counts.

export const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
export const people = (count: number): string => many(count, 'person', 'people');
