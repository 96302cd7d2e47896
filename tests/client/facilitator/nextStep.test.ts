import { describe, expect, it } from 'vitest';
import { nextStep as nextStepOf, type Situation, stageBefore } from '../../../client/facilitator/nextStep.ts';
import { person, room, runSheet, session, settings, setup, stage } from './room.ts';

const crowd = Array.from({ length: 24 }, (_, index) => person(`P${index}`, null, null));
const seated = Array.from({ length: 24 }, (_, index) => person(`P${index}`, String((index % 6) + 1), 'A'));

const nextStep = (situation: Omit<Situation, 'people' | 'setup' | 'desk'> & Partial<Situation>) =>
  nextStepOf({ people: { people: crowd }, setup: null, desk: { withoutTopic: [] }, ...situation });

describe('the next step', () => {
  it('is named, and says for how long it runs', () => {
    const now = stage('Welcome', 'now');
    const step = nextStep({ session: session(now), runSheet: runSheet(now, stage('Why', 'ahead')), room: room(crowd), waiting: null });
    expect(step).toEqual({ kind: 'go', from: 'Welcome', to: 'Why', label: 'Next: Why', consequence: 'starts at once, 5 min' });
  });

  it('says how many people it seats, and at how many tables, the first time', () => {
    const now = stage('Welcome', 'now');
    const sheet = runSheet(now, stage('Tables', 'ahead', { grouping: 'home', walks: true }));
    expect(nextStep({ session: session(now), runSheet: sheet, room: room(crowd), waiting: null }).consequence).toBe('seats 24 people at 6 tables');
  });

  it('counts the tables as the setup wants them, without companions, and none where people sit already', () => {
    const now = stage('Welcome', 'now');
    const sheet = runSheet(now, stage('Tables', 'ahead', { grouping: 'home', walks: true }));
    const first = { session: session(now), runSheet: sheet, room: room(crowd), waiting: null };
    const small = setup({ settings: settings({ maxTable: 3 }) });
    expect(nextStep({ ...first, setup: small }).consequence).toBe('seats 24 people at 8 tables');
    const companions = ['p0', 'p1', 'p2', 'p3'].map((id, at) => ({ person: id, with: `p${at + 10}` }));
    expect(nextStep({ ...first, setup: setup({ companions }) }).consequence).toBe('seats 24 people at 5 tables');

    const sitting = { people: crowd.map((one, at) => (at < 10 ? { ...one, sitsAt: 6 } : one)) };
    expect(nextStep({ ...first, people: sitting, setup: setup() }).consequence).toBe('seats 24 people at 6 tables');
    const seats = setup({ settings: settings({ seated: true }) });
    expect(nextStep({ ...first, people: sitting, setup: seats }).consequence).toBe('keeps 10 people at their tables, and seats 14 more');
    expect(nextStep({ ...first, setup: seats }).consequence).toBe('seats 24 people at 6 tables');
    const all = { people: crowd.map((one) => ({ ...one, sitsAt: 6 })) };
    expect(nextStep({ ...first, people: all, setup: seats }).consequence).toBe('keeps 24 people at their tables');
  });

  it('says how many people it deals a topic, where somebody has none', () => {
    const now = stage('Tables', 'now');
    const at = { session: session(now), room: room(seated), waiting: null, desk: { withoutTopic: ['p1', 'p2'] } };
    const read = stage('Read', 'ahead', { grouping: 'alone', reads: true });
    expect(nextStep({ ...at, runSheet: runSheet(now, read) }).consequence).toBe('deals a topic to 2 people; starts at once, 5 min');
    expect(nextStep({ ...at, runSheet: runSheet(now, stage('Why', 'ahead')) }).consequence).toBe('starts at once, 5 min');
    expect(nextStep({ ...at, desk: { withoutTopic: [] }, runSheet: runSheet(now, read) }).consequence).toBe('starts at once, 5 min');
  });

  it('says how many people will walk, and what is still being waited for', () => {
    const now = stage('Read', 'now');
    const experts = stage('Experts', 'ahead', { grouping: 'expert', walks: true });
    const step = nextStep({ session: session(now), runSheet: runSheet(now, experts), room: room(seated), waiting: '3 are still reading' });
    expect(step.consequence).toBe('moves 24 people to their expert groups; 3 are still reading');
    const home = stage('Teach A', 'ahead', { grouping: 'home', walks: true });
    expect(nextStep({ session: session(now), runSheet: runSheet(now, home), room: room(seated), waiting: null }).consequence).toBe(
      'moves 24 people to their home tables',
    );
  });

  it('passes over what is skipped', () => {
    const now = stage('Welcome', 'now');
    const step = nextStep({
      session: session(now),
      runSheet: runSheet(now, stage('Why', 'skipped'), stage('Read', 'ahead')),
      room: room(crowd),
      waiting: null,
    });
    expect(step).toMatchObject({ kind: 'go', to: 'Read' });
  });

  it('is to begin while people walk, with how many have arrived', () => {
    const now = stage('Meet the experts', 'now', { minutes: 15 });
    const walking = session(now, { stage: { ...now, phase: 'walking', number: 1, of: 1 } });
    const there = room(seated, { arrivals: { here: 19, of: 24, groups: [] } });
    expect(nextStep({ session: walking, runSheet: runSheet(now), room: there, waiting: null })).toEqual({
      kind: 'begin',
      stage: 'Meet the experts',
      label: 'Begin: Meet the experts – 15 min',
      consequence: '19 of 24 have arrived',
    });
    // Where nobody has a phone, nobody is counted, and the facilitator looks up instead.
    const silent = { session: walking, runSheet: runSheet(now), waiting: null };
    expect(nextStep({ ...silent, room: room(seated, { arrivals: { here: 0, of: 0, groups: [] } }) }).consequence).toContain('No phone');
    expect(nextStep({ ...silent, room: room([], { arrivals: null }) }).consequence).toBe('Nobody is here yet');
  });

  it('is to end after the last stage, and to open again after the end', () => {
    const now = stage('Close', 'now');
    const last = { runSheet: runSheet(now), room: room(seated), waiting: null };
    expect(nextStep({ session: session(now), ...last })).toMatchObject({ kind: 'end', label: 'End the session' });
    expect(nextStep({ session: session(now, { ended: true }), ...last })).toMatchObject({ kind: 'reopen' });
  });

  it('leads back to the stage before that was not skipped', () => {
    const sheet = runSheet(stage('Welcome', 'done'), stage('Why', 'skipped'), stage('Read', 'now'));
    expect(stageBefore('Read', sheet)?.id).toBe('Welcome');
    expect(stageBefore('Welcome', runSheet(stage('Welcome', 'now')))).toBeNull();
  });

  it('goes by where the session is, when the run sheet has yet to hear of it', () => {
    const now = stage('Why', 'now');
    const late = runSheet(stage('Welcome', 'now'), stage('Why', 'ahead'), stage('Read', 'ahead'));
    expect(nextStep({ session: session(now), runSheet: late, room: room(crowd), waiting: null })).toMatchObject({ from: 'Why', to: 'Read' });
    expect(stageBefore('Why', late)?.id).toBe('Welcome');
  });
});
