// Bar 5: repairs while people read, cost 10 a move and 5 a second topic.

import { dice } from '#shared/base/dice';
import { NO_REPAIR } from '#shared/grouping/proposal';
import { proposeRepairs } from '#shared/grouping/repair';
import { letters, names } from '../../shared/grouping/checker.ts';
import { exactRepairCost } from '../../shared/grouping/exact.ts';
import { applied, liveBroken, seatedRoom, someLeave, stream } from '../../shared/grouping/streams.ts';
import { median, type Row, timed } from './table.ts';

export async function repairs(): Promise<Row[]> {
  const rows: Row[] = [];
  let paid = 0;
  let optimal = 0;
  let within = 0;
  let events = 0;
  let moves = 0;
  let scratch = 0;
  for (const [people, topics, leave, arrive] of [
    [24, 4, 1, 0],
    [24, 4, 2, 0],
    [24, 4, 10, 0],
    [24, 4, 0, 10],
    [26, 4, 1, 0],
    [26, 4, 10, 0],
    [33, 5, 10, 0],
    [60, 4, 10, 0],
    [60, 4, 5, 5],
    [200, 4, 10, 0],
  ] as const) {
    for (let seed = 1; seed <= (people === 200 ? 3 : 12); seed++) {
      const state = {
        ...someLeave(seatedRoom(people, letters(topics)), leave, dice(seed * 131 + people)),
        newcomers: names(arrive).map((name) => `new${name}`),
      };
      const repair = proposeRepairs('reading', state)[0] ?? NO_REPAIR;
      const exact = (await exactRepairCost(state.tables, arrive, letters(topics), arrive > 4 ? 2 : 0)) ?? 0;
      paid += repair.cost;
      optimal += exact;
      moves += repair.moves.length;
      scratch += people - leave - 4;
      if (repair.cost <= Math.max(1.1 * exact, exact + 5)) within++;
      events++;
    }
  }
  rows.push({
    what: `5. Repairs, ${events} events at N = 24 to 200 (1, 2, 10 leave; 5 or 10 come)`,
    bar: 'cost 1.08 x exact; 95 % within 1.1 x or + 5',
    today: `cost ${paid}, ${((100 * within) / events).toFixed(1)} % within; ${moves} moved`,
    beside: `exact ${optimal}; from scratch about ${scratch} moved`,
    reached: paid <= 1.08 * optimal && within >= 0.95 * events,
  });
  for (const [people, length] of [
    [24, 300],
    [26, 300],
    [60, 300],
    [200, 300],
  ] as const) {
    let state = seatedRoom(people, letters(4));
    let single = 0;
    let still = 0;
    let worst = 0;
    let wrong = 0;
    let moved = 0;
    const busy: number[] = [];
    for (let seed = 1; seed <= 3; seed++) {
      for (const event of stream(seed * 7 + people, length / 3, people)) {
        const before = {
          ...someLeave(state, event.leave, event.chance),
          newcomers: Array.from({ length: event.arrive }, (_, at) => `n${seed}-${busy.length}-${at}`),
        };
        const made = timed(() => proposeRepairs('reading', before)[0] ?? NO_REPAIR);
        state = applied(before, made.value);
        wrong += liveBroken(before, made.value, state).length;
        moved += made.value.moves.length;
        busy.push(made.busy);
        if (event.leave + event.arrive !== 1) continue;
        single++;
        worst = Math.max(worst, made.value.moves.length);
        if (made.value.moves.length === 0) still++;
      }
    }
    rows.push({
      what: `5. Stream of ${length} events around N = ${people}`,
      bar: 'at most 2 moved for one, none in 95 %; 0 promises broken; 5 ms',
      today: `${moved} moved in all, ${worst} at most for one, none in ${((100 * still) / single).toFixed(1)} %; ${wrong} broken; ${median(busy).toFixed(2)} ms`,
      beside: `sizes kept within 1 would move about ${3 * single}`,
      reached: worst <= 2 && still >= 0.95 * single && wrong === 0 && median(busy) <= 5,
    });
  }
  return rows;
}
