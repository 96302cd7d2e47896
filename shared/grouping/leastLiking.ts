// The least that liked topics can cost: people given topics one after the other, each by the cheapest chain
// of changes (successive shortest paths), so that the search knows when nothing is left to gain.

import { upTo } from './order.ts';
import { at } from './puzzle.ts';

/** People given a topic between two pauses: about a millisecond in a room of 1,000. */
const BREATH = 64;

/** Who changes a topic for another most cheaply, and what that costs. */
interface Change {
  readonly person: number;
  readonly cost: number;
}

/**
 * The least sum over all people when exactly the topics of `topicOf` (slot to topic) are given out.
 * `liking` is person times topics plus topic. What else they wish is left out, so it may cost more.
 */
export function* leastLiking(liking: Int32Array, topics: number, topicOf: Int32Array): Generator<void, number> {
  const people = upTo(topicOf.length);
  const free = new Int32Array(topics);
  for (const topic of topicOf) free[topic] = at(free, topic) + 1;
  const reads = new Int32Array(topicOf.length).fill(-1);
  const changes: (readonly Change[])[] = upTo(topics).map(() => []);
  for (const person of people) {
    const { topic, touched } = cheapestChain(person, liking, topics, free, changes, reads);
    if (topic >= 0) free[topic] = at(free, topic) - 1;
    for (const each of touched) changes[each] = changesFrom(each, liking, topics, reads);
    if (person % BREATH === BREATH - 1) yield;
  }
  return people.reduce((sum, person) => sum + at(liking, person * topics + at(reads, person)), 0);
}

/** Gives a person a topic; others move on until one takes a free topic, which is returned with all that changed readers. */
function cheapestChain(
  person: number,
  liking: Int32Array,
  topics: number,
  free: Int32Array,
  changes: readonly (readonly Change[])[],
  reads: Int32Array,
): { topic: number; touched: readonly number[] } {
  const costs = Int32Array.from(upTo(topics), (topic) => at(liking, person * topics + topic));
  const from = new Int32Array(topics).fill(-1);
  for (let shorter = true; shorter; ) {
    shorter = false;
    changes.forEach((others, topic) => {
      others.forEach(({ cost }, next) => {
        if (at(costs, topic) + cost >= at(costs, next)) return;
        costs[next] = at(costs, topic) + cost;
        from[next] = topic;
        shorter = true;
      });
    });
  }
  let end = -1;
  for (let topic = 0; topic < topics; topic++) if (at(free, topic) > 0 && (end < 0 || at(costs, topic) < at(costs, end))) end = topic;
  const touched: number[] = [];
  for (let topic = end; topic >= 0; topic = at(from, topic)) {
    touched.push(topic);
    reads[changes[at(from, topic)]?.[topic]?.person ?? person] = topic;
  }
  return { topic: end, touched };
}

/** Topic to the reader of `topic` who would change to it most cheaply. */
function changesFrom(topic: number, liking: Int32Array, topics: number, reads: Int32Array): readonly Change[] {
  const person = new Int32Array(topics).fill(-1);
  const cost = new Int32Array(topics);
  reads.forEach((own, reader) => {
    if (own !== topic) return;
    for (let next = 0; next < topics; next++) {
      const change = at(liking, reader * topics + next) - at(liking, reader * topics + topic);
      if (at(person, next) >= 0 && change >= at(cost, next)) continue;
      person[next] = reader;
      cost[next] = change;
    }
  });
  return upTo(topics).map((next) => ({ person: at(person, next), cost: at(cost, next) }));
}
