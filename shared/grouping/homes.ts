import type { PersonId } from '../base/ids.ts';

/**
 * The plain count-off "1, 2, 3, 1, 2, 3": people who joined one after the other, and so probably came
 * together, sit at different tables. `sizes` are people at each table and add up to the number of people;
 * the answer has one list for each size.
 */
export function dealHomes(people: readonly PersonId[], sizes: readonly number[]): PersonId[][] {
  const homes: PersonId[][] = sizes.map(() => []);
  let next = 0;
  for (const person of people) {
    for (let tried = 0; tried < homes.length; tried++) {
      const at = next % homes.length;
      next++;
      const home = homes[at];
      if (home && home.length < (sizes[at] ?? 0)) {
        home.push(person);
        break;
      }
    }
  }
  return homes;
}
