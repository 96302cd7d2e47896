// What simulated people say when they are asked at the door.

import { dice } from '#shared/base/dice';
import { seedFor } from './cast.ts';

interface AskedAtTheDoor {
  readonly questions: readonly { readonly id: string; readonly choices: readonly string[] }[];
}

/** As many different answers as a room of people from a few schools gives to a question without choices. */
const PLACES = 6;

/** One answer to each question of the session, the same for the same seed. Asks at the door once for all. */
export function answersAtTheDoor(origin: string, code: string): (seed: number) => Promise<readonly { question: string; answer: string }[]> {
  let asked: Promise<AskedAtTheDoor> | null = null;
  return async (seed) => {
    asked ??= askAt(origin, code);
    return (await asked).questions.map(({ id, choices }) => {
      const throws = dice(seedFor(seed, id));
      return { question: id, answer: choices[throws.roll(choices.length)] ?? `Simulated ${1 + throws.roll(PLACES)}` };
    });
  };
}

async function askAt(origin: string, code: string): Promise<AskedAtTheDoor> {
  try {
    const response = await fetch(`${origin}/api/doors/${code}`);
    return response.ok ? ((await response.json()) as AskedAtTheDoor) : { questions: [] }; // the contract of this route
  } catch {
    // They come in without having said anything, as people do.
    return { questions: [] };
  }
}
