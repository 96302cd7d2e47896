import { dice } from '#shared/base/dice';
import { formGroups } from '#shared/grouping/form';
import type { FormRequest, Pair } from '#shared/grouping/request';

/** The request with pairs to keep apart and together, and as few devices as could do. */
export function withWishes(request: FormRequest, wishing: boolean): FormRequest {
  if (!wishing) return request;
  const size = request.people.length;
  const chance = dice(request.seed + size);
  const order = chance.shuffle(request.people.map((each) => each.person));
  const pair = (at: number): Pair => [order[2 * at] ?? '', order[2 * at + 1] ?? ''];
  const together = Array.from({ length: Math.floor(size / 20) }, (_, at) => pair(at));
  const apart = Array.from({ length: Math.floor(size / 8) }, (_, at) => pair(at + together.length));
  const { homes, experts } = formGroups({ ...request, effort: 'live', people: request.people.map((each) => ({ ...each, traits: {} })) });
  // Two devices that must sit together would be one too few.
  const twins = new Set(together.map(([, second]) => second));
  const owners = new Set(
    chance
      .shuffle(order)
      .filter((person) => !twins.has(person))
      .slice(0, Math.max(homes.length, experts.length)),
  );
  return {
    ...request,
    people: request.people.map((each) => ({ ...each, scribe: owners.has(each.person) })),
    wishes: { apart, together, companions: [], scribes: 'both' },
  };
}
