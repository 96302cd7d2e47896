// One session, one queue: what is answered is stored, what is not stored is as if it had never been asked.

import { beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf, stageOnScene } from '#shared/session/scene';
import type { Session } from '#shared/session/session';
import { standardKinds } from '#shared/wire/standard';
import type { Handled, LiveSession } from '../../../server/live/liveSession.ts';
import { ask, coach, found, join, load, note, SESSION, toTheWall } from './running.ts';
import { type Mood, type StubbornLog, stubbornLog } from './stubbornLog.ts';

const ANA = 'person-ana1';
const BO = 'person-bo11';

let log: StubbornLog;
let live: LiveSession;
let bugs: unknown[];

beforeEach(async () => {
  log = stubbornLog();
  await found(log);
  live = await load(log);
  bugs = [];
  live.onBug = (bug) => bugs.push(bug);
});

/** Ana and Bo are in, and everybody writes on the wall. */
async function atTheWall(): Promise<void> {
  for (const command of [join(ANA, 'Ana'), join(BO, 'Bo'), toTheWall()]) expect(await live.handle(command)).toMatchObject({ ok: true });
  log.appends.length = 0;
}

function onTheWall(session: Session = live.session): readonly string[] {
  const stage = stageOnScene(standardKinds, session, 'wall');
  return stage ? outcomeOf(stage).notes.map(({ text }) => text) : [];
}

const notSaved = (why: string): Handled => ({ ok: false, refusal: { reason: 'notSaved', about: { why } } });

describe('commands of one moment', () => {
  it('are stored together, and each is answered with its own version', async () => {
    await atTheWall();
    const before = live.session.version;
    const answers = await Promise.all(['one', 'two', 'three'].map((text, index) => live.handle(note(ANA, `note-00000${index}`, text))));
    expect(answers).toEqual([1, 2, 3].map((more) => ({ ok: true, version: before + more })));
    expect(log.appends).toEqual([3]);
    expect(onTheWall()).toEqual(['one', 'two', 'three']);
  });

  it('are decided one upon the other: of two who take the same topic the first has it', async () => {
    for (const command of [join(ANA, 'Ana'), join(BO, 'Bo'), ask(coach, 'groups.form', {})]) await live.handle(command);
    const answers = await Promise.all([ANA, BO].map((person) => live.handle(ask(person, 'groups.takeTopic', { topic: 'A', for: null }))));
    expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    expect([ANA, BO].map((person) => live.session.groups.seats.get(person)?.topic)).toEqual(['A', null]);
    expect([...live.session.held]).toEqual([[BO, ['A']]]);
  });

  it('are answered when they are stored, and not a moment earlier', async () => {
    await atTheWall();
    log.holdBack();
    const answered: Handled[] = [];
    const asked = live.handle(note(ANA, 'note-000001', 'one')).then((answer) => answered.push(answer));
    // Whatever arrives meanwhile waits for the next turn.
    await new Promise((soon) => setImmediate(() => setImmediate(soon)));
    const later = live.handle(note(BO, 'note-000002', 'two'));
    expect(log.appends).toEqual([1]);
    expect(answered).toEqual([]);
    expect(onTheWall()).toEqual([]);
    log.letGo();
    await asked;
    await later;
    expect(answered).toHaveLength(1);
    expect(log.appends).toEqual([1, 1]);
    expect(onTheWall()).toEqual(['one', 'two']);
  });

  it('are waited for by whoever wants to close the session', async () => {
    await atTheWall();
    const answered: Handled[] = [];
    void live.handle(note(ANA, 'note-000001', 'one')).then((answer) => answered.push(answer));
    await live.settled();
    expect(onTheWall()).toEqual(['one']);
    expect(answered).toHaveLength(1);
  });
});

describe('a command that comes twice', () => {
  it('counts once, whether at once, later, or after the server has started again', async () => {
    await atTheWall();
    const once = note(ANA, 'note-000001', 'one');
    const [first, second] = await Promise.all([live.handle(once), live.handle(once)]);
    expect(first).toEqual(second);
    const third = await live.handle(once);
    expect(third).toMatchObject({ ok: true });
    const again = await load(log);
    expect(await again.handle(once)).toMatchObject({ ok: true });
    expect(onTheWall(again.session)).toEqual(['one']);
    expect((await log.read(SESSION)).filter((event) => event.commandId === once.id)).toHaveLength(1);
  });

  it('is refused to somebody else who uses its id, in the same moment and later', async () => {
    await atTheWall();
    const mine = note(ANA, 'note-000001', 'one');
    const stolen = { ...note(BO, 'note-000002', 'two'), id: mine.id };
    const [, atOnce] = await Promise.all([live.handle(mine), live.handle(stolen)]);
    expect([atOnce, await live.handle(stolen)]).toEqual(Array(2).fill({ ok: false, refusal: { reason: 'notYours' } }));
    expect(onTheWall()).toEqual(['one']);
  });

  it('may be asked again after it was refused', async () => {
    await atTheWall();
    const early = ask(ANA, 'groups.takeTopic', { topic: 'A', for: null });
    expect(await live.handle(early)).toEqual({ ok: false, refusal: { reason: 'noGroupsYet' } });
    await live.handle(ask(coach, 'groups.form', {}));
    expect(await live.handle(early)).toMatchObject({ ok: true });
  });
});

describe('a store that does not store', () => {
  it.each<[Mood, string]>([
    ['full', 'full'],
    ['readOnly', 'readOnly'],
    ['failed', 'failed'],
    ['throwing', 'failed'],
  ])('when it is %s, the sender is told, nothing is kept, and the same command works once it is well', async (mood, why) => {
    await atTheWall();
    const [before, heard] = [live.session, await live.handle(ask(ANA, 'people.arrive', { arrived: false, for: null }))];
    expect(heard).toMatchObject({ ok: true });
    log.mood = mood;
    const commands = [note(ANA, 'note-000001', 'one'), note(BO, 'note-000002', 'two')];
    expect(await Promise.all(commands.map((command) => live.handle(command)))).toEqual([notSaved(why), notSaved(why)]);
    expect(live.session).toBe(before);
    log.mood = 'willing';
    for (const command of commands) expect(await live.handle(command)).toMatchObject({ ok: true });
    expect(onTheWall()).toEqual(['one', 'two']);
  });

  it('takes no answer at its word that was built on what it did not store', async () => {
    for (const command of [join(ANA, 'Ana'), join(BO, 'Bo'), ask(coach, 'groups.form', {})]) await live.handle(command);
    log.mood = 'full';
    const nameless = ask(ANA, 'people.rename', { person: ANA, name: ' ' });
    const commands = [nameless, ...[ANA, BO].map((person) => ask(person, 'groups.takeTopic', { topic: 'A', for: null }))];
    // Bo must not hear that Ana has the topic: she hasn't.
    expect(await Promise.all(commands.map((command) => live.handle(command)))).toEqual([
      { ok: false, refusal: { reason: 'nameEmpty' } },
      notSaved('full'),
      notSaved('full'),
    ]);
    log.mood = 'willing';
    expect(await live.handle(ask(BO, 'groups.takeTopic', { topic: 'A', for: null }))).toMatchObject({ ok: true });
  });

  it('may have stored although it broke down: the note is there once', async () => {
    await atTheWall();
    log.mood = 'storing and throwing';
    const once = note(ANA, 'note-000001', 'one');
    expect(await live.handle(once)).toEqual(notSaved('failed'));
    log.mood = 'willing';
    expect(await live.handle(once)).toMatchObject({ ok: true });
    expect(await live.handle(note(BO, 'note-000002', 'two'))).toMatchObject({ ok: true });
    expect(onTheWall()).toEqual(['one', 'two']);
    expect(bugs).toHaveLength(1);
  });
});

describe('two servers on one log', () => {
  it('catch up with each other and decide again', async () => {
    await atTheWall();
    const other = await load(log);
    expect(await live.handle(note(ANA, 'note-000001', 'one'))).toMatchObject({ ok: true });
    expect(await other.handle(note(BO, 'note-000002', 'two'))).toEqual({ ok: true, version: live.session.version + 1 });
    expect(await live.handle(note(ANA, 'note-000003', 'three'))).toMatchObject({ ok: true });
    expect(onTheWall()).toEqual(['one', 'two', 'three']);
    expect((await load(log)).session).toEqual(live.session);
  });

  it('give a topic to one person only', async () => {
    for (const command of [join(ANA, 'Ana'), join(BO, 'Bo'), ask(coach, 'groups.form', {})]) await live.handle(command);
    const other = await load(log);
    await live.handle(ask(ANA, 'groups.takeTopic', { topic: 'A', for: null }));
    expect(await other.handle(ask(BO, 'groups.takeTopic', { topic: 'A', for: null }))).toMatchObject({ ok: true });
    expect([ANA, BO].map((person) => other.session.groups.seats.get(person)?.topic)).toEqual(['A', null]);
  });

  it('take a command once that was sent to both', async () => {
    await atTheWall();
    const other = await load(log);
    const once = note(ANA, 'note-000001', 'one');
    expect(await Promise.all([live.handle(once), other.handle(once)])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(onTheWall((await load(log)).session)).toEqual(['one']);
  });

  it('refuse when the log cannot be read, and go on when it can', async () => {
    await atTheWall();
    const other = await load(log);
    await live.handle(note(ANA, 'note-000001', 'one'));
    log.unreadable = true;
    const late = note(BO, 'note-000002', 'two');
    expect(await other.handle(late)).toEqual(notSaved('failed'));
    log.unreadable = false;
    expect(await other.handle(late)).toMatchObject({ ok: true });
    expect(onTheWall(other.session)).toEqual(['one', 'two']);
  });

  it('tell their listeners everything that they caught up with', async () => {
    await atTheWall();
    const other = await load(log);
    const told: (readonly string[])[] = [];
    other.onChange(({ after }) => told.push(onTheWall(after)));
    await live.handle(note(ANA, 'note-000001', 'one'));
    await other.handle(note(BO, 'note-000002', 'two'));
    await other.settled();
    expect(told).toEqual([['one'], ['one', 'two']]);
  });
});

describe('a bug', () => {
  it('in drawing a screen takes no answer back, and the other screens are told', async () => {
    await atTheWall();
    await live.settled();
    const told: (readonly string[])[] = [];
    live.onChange(() => {
      throw new Error('This screen cannot be drawn');
    });
    live.onChange(({ after }) => told.push(onTheWall(after)));
    expect(await live.handle(note(ANA, 'note-000001', 'one'))).toMatchObject({ ok: true });
    await live.settled();
    expect(told).toEqual([['one']]);
    expect(bugs).toHaveLength(1);
  });

  it('in one command costs that command, not those beside it', async () => {
    await atTheWall();
    // No door lets this through; it stands for a rule that throws.
    const broken = ask(ANA, 'people.setStatus', null as unknown as object);
    const answers = await Promise.all(
      [note(ANA, 'note-000001', 'one'), broken, note(BO, 'note-000002', 'two')].map((command) => live.handle(command)),
    );
    expect(answers).toMatchObject([{ ok: true }, { ok: false, refusal: { reason: 'broken' } }, { ok: true }]);
    expect(onTheWall()).toEqual(['one', 'two']);
    expect(bugs).toHaveLength(1);
  });
});
