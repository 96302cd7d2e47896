import { describe, expect, it } from 'vitest';
import type { Sight } from '../../../client/participant/stageView.ts';
import { stayAfter } from '../../../client/participant/staying.ts';

/** Staying looks at nothing but the stage and whether the session goes on. */
const sight = (id: string, ended = false): Sight => ({ session: { stage: { id }, ended } }) as unknown as Sight;
const writing = { writing: 'S:ana:experts:agree', isWritten: () => true };
const idle = { writing: null, isWritten: () => false };

describe('when the room moves on', () => {
  it('somebody who is not writing goes with it', () => {
    expect(stayAfter(null, sight('experts'), sight('teach-a'), idle)).toBeNull();
  });

  it('somebody in mid-sentence stays where they write', () => {
    const experts = sight('experts');
    expect(stayAfter(null, experts, sight('teach-a'), writing)).toEqual({ sight: experts, key: 'S:ana:experts:agree' });
  });

  it('they stay through further stages, until the sentence is sent or thrown away', () => {
    const stay = { sight: sight('experts'), key: 'S:ana:experts:agree' };
    expect(stayAfter(stay, sight('teach-a'), sight('input-a'), { writing: null, isWritten: () => true })).toBe(stay);
    expect(stayAfter(stay, sight('teach-a'), sight('teach-a'), idle)).toBeNull();
  });

  it('they are where the room is when it comes back', () => {
    const stay = { sight: sight('experts'), key: 'S:ana:experts:agree' };
    expect(stayAfter(stay, sight('teach-a'), sight('experts'), writing)).toBeNull();
  });

  it('the end of the session is the end for everybody', () => {
    expect(stayAfter(null, sight('experts'), sight('close', true), writing)).toBeNull();
  });

  it('nothing happens while the stage is the same', () => {
    expect(stayAfter(null, sight('experts'), sight('experts'), writing)).toBeNull();
    expect(stayAfter(null, null, sight('experts'), writing)).toBeNull();
  });
});
