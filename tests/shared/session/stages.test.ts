import { describe, expect, it } from 'vitest';
import { adds, after, another, ask, coach, given, goesTo, idOf, joins, seatsOf, takes } from './specification.ts';

const opened = (stage: string, walking = false, arrivalsFromNow = walking) => ({
  type: 'session.stageOpened' as const,
  data: { stage, walking, arrivalsFromNow },
});
const AHEAD = ['why', 'form', 'read', 'experts', 'teachA', 'debriefA', 'teachB', 'actions', 'wall', 'promise', 'all', 'close'];

describe('going on to the next stage', () => {
  it('opens it', () => {
    given().when(goesTo('why')).thenHappens(opened('why'));
  });

  it('does nothing more when two facilitators press at the same moment', () => {
    given(goesTo('why'))
      .when(ask(another, 'session.goTo', { from: 'gather', to: 'why' }))
      .thenRefused('alreadyMoved', { stage: 'Stage why' });
  });

  it('does nothing when the room is there already', () => {
    given(goesTo('why')).when(goesTo('why')).thenNothing();
  });

  it('jumps to any stage of the plan, and to no other', () => {
    given().when(goesTo('close')).thenHappens(opened('close'));
    given().when(goesTo('lunch')).thenRefused('noSuchStage');
  });

  it('goes back, and keeps everything that was written', () => {
    const note = ask('Ana', 'discuss.addNote', { note: 'note-000001', prompt: 'agree', text: 'Here', for: null }, 'wall');
    const before = after(joins('Ana'), goesTo('wall'), note);
    const back = after(joins('Ana'), goesTo('wall'), note, goesTo('why'), goesTo('wall'));
    expect(back.opened.get('wall')?.state).toEqual(before.opened.get('wall')?.state);
  });

  it('is the facilitator’s to do', () => {
    given(joins('Ana'))
      .when(ask('Ana', 'session.goTo', { from: 'gather', to: 'why' }))
      .thenRefused('facilitatorOnly');
  });
});

describe('walking to other groups', () => {
  it('happens when the stage sits elsewhere, and waits for the word to begin', () => {
    const session = given(joins('Ana'), joins('Bo'), joins('Cem')).when(goesTo('experts')).session();
    expect(session.opened.get('experts')?.phase).toBe('walking');
    given(joins('Ana'), joins('Bo'), joins('Cem'), goesTo('experts'))
      .when(ask(coach, 'session.begin', { stage: 'experts' }))
      .thenHappens({ type: 'session.begun', data: { stage: 'experts' } });
  });

  it('does not happen where people are there already', () => {
    given(joins('Ana'), joins('Bo'), goesTo('form'), goesTo('teachA')).when(goesTo('teachB')).thenHappens(opened('teachB'));
  });

  it('is over once: begun twice is begun once, and a stage that is over cannot begin', () => {
    const there = [joins('Ana'), goesTo('experts'), ask(coach, 'session.begin', { stage: 'experts' })];
    given(...there)
      .when(ask(another, 'session.begin', { stage: 'experts' }))
      .thenNothing();
    given(...there, goesTo('wall'))
      .when(ask(coach, 'session.begin', { stage: 'experts' }))
      .thenRefused('alreadyMoved', { stage: 'Stage wall' });
  });

  it('counts who has arrived from the moment people set off', () => {
    const arrives = ask('Ana', 'people.arrive', { arrived: true, for: null });
    expect(after(joins('Ana'), goesTo('form'), arrives).arrived).toEqual(new Set([idOf('Ana')]));
    expect(after(joins('Ana'), goesTo('form'), arrives, goesTo('experts')).arrived).toEqual(new Set());
    given(joins('Ana'), goesTo('form'), arrives).when(arrives).thenNothing();
    given(joins('Ana'), goesTo('form'), arrives)
      .when(ask('Ana', 'people.arrive', { arrived: false, for: null }))
      .thenHappens({
        type: 'people.arrived',
        data: { person: idOf('Ana'), arrived: false },
      });
  });
});

describe('what a stage needs', () => {
  it('is settled when it opens: whoever jumps into the expert stage finds tables, topics and expert groups', () => {
    const session = after(joins('Ana'), joins('Bo'), joins('Cem'), joins('Dee'), adds('Eli'), adds('Fay'), goesTo('experts'));
    expect(seatsOf(session)).toEqual({ Ana: '1 A A', Bo: '2 A A', Cem: '1 B B', Dee: '2 B B', Eli: '1 C C', Fay: '2 C C' });
  });

  it('is no topic where people write for themselves, or at their tables: they may choose later', () => {
    const four = ['Ana', 'Bo', 'Cem', 'Dee'].map((name) => joins(name));
    expect(seatsOf(after(...four, goesTo('promise')))).toEqual({ Ana: 'no seat', Bo: 'no seat', Cem: 'no seat', Dee: 'no seat' });
    expect(seatsOf(after(...four, goesTo('promise'), goesTo('form'), goesTo('actions')))).toMatchObject({
      Ana: '1 - -',
      Dee: expect.stringMatching(/ - -$/),
    });
    given(...four, goesTo('promise'), goesTo('form'), takes('Ana', 'A'))
      .when(ask('Ana', 'groups.returnTopic', { for: null }))
      .session();
  });

  it('is nothing while nobody is there', () => {
    given().when(goesTo('experts')).thenHappens(opened('experts', true));
  });
});

describe('the stages ahead', () => {
  const arranges = (...ahead: string[]) => ask(coach, 'session.arrange', { ahead });

  it('can be put into another order', () => {
    const ahead = [...AHEAD].reverse();
    given()
      .when(arranges(...ahead))
      .thenHappens({ type: 'session.arranged', data: { runSheet: ['gather', ...ahead] } });
  });

  it.each([
    ['one is missing', AHEAD.slice(1)],
    ['one comes twice', [...AHEAD.slice(1), 'why', 'why']],
    ['one is behind', ['gather', ...AHEAD]],
    ['one is in no plan', [...AHEAD.slice(1), 'lunch']],
    ['one took the place of another', [...AHEAD.slice(1), 'close']],
  ])('cannot when %s', (_, ahead) => {
    given()
      .when(arranges(...ahead))
      .thenRefused('stageNotAhead');
  });

  it('can be skipped, and taken in again; those behind cannot', () => {
    const skips = (stage: string, skip = true) => ask(coach, 'session.skip', { stage, skip });
    given()
      .when(skips('read'))
      .thenHappens({ type: 'session.stageSkipped', data: { stage: 'read', skip: true } });
    given(skips('read')).when(skips('read')).thenNothing();
    given(skips('read'))
      .when(skips('read', false))
      .thenHappens({ type: 'session.stageSkipped', data: { stage: 'read', skip: false } });
    given(goesTo('form')).when(skips('why')).thenRefused('stageNotAhead');
    given(goesTo('form')).when(skips('form')).thenRefused('stageNotAhead');
    given().when(skips('lunch')).thenRefused('stageNotAhead');
  });

  it('can be run although they are skipped: a facilitator may change their mind', () => {
    given(ask(coach, 'session.skip', { stage: 'why', skip: true }))
      .when(goesTo('why'))
      .thenHappens(opened('why'));
  });
});

describe('the end', () => {
  const ends = (ended: boolean) => ask(coach, 'session.end', { ended });

  it('can be taken back', () => {
    given()
      .when(ends(true))
      .thenHappens({ type: 'session.ended', data: { ended: true } });
    given(ends(true))
      .when(ends(false))
      .thenHappens({ type: 'session.ended', data: { ended: false } });
    given(ends(true)).when(ends(true)).thenNothing();
  });

  it('lets nobody new in, and nobody take topics; notes that were on their way are kept, as late', () => {
    const wall = [joins('Ana'), goesTo('wall'), ends(true)];
    given(...wall)
      .when(joins('Bo'))
      .thenRefused('sessionEnded');
    given(...wall)
      .when(joins('Ana'))
      .thenNothing();
    given(...wall)
      .when(ask('Ana', 'groups.takeTopic', { topic: 'A', for: null }))
      .thenRefused('sessionEnded');
    given(...wall)
      .when(ask('Ana', 'discuss.addNote', { note: 'note-000001', prompt: 'agree', text: 'Late', for: null }, 'wall'))
      .thenHappens({
        type: 'discuss.noteAdded',
        data: {
          stage: 'wall',
          happened: {
            group: 'whole',
            note: 'note-000001',
            author: idOf('Ana'),
            topic: null,
            prompt: 'agree',
            text: 'Late',
            typedBy: null,
            late: true,
          },
        },
      });
  });
});

describe('a command for a stage', () => {
  const shows = (stage: string | null) => ask(coach, 'show.showPoint', { point: 1 }, stage);

  it('is refused where the stage is none, not open yet, or of another kind', () => {
    given().when(shows(null)).thenRefused('noSuchStage');
    given().when(shows('lunch')).thenRefused('noSuchStage');
    given().when(shows('why')).thenRefused('notThisStage');
    given(goesTo('wall')).when(shows('wall')).thenRefused('notThisStage');
    given(goesTo('why'))
      .when(ask(coach, 'show.dance', {}, 'why'))
      .thenRefused('unknownCommand');
    given(goesTo('why'))
      .when(ask(coach, 'show.constructor', {}, 'why'))
      .thenRefused('unknownCommand');
  });

  it('is refused to somebody unknown, or removed', () => {
    given(goesTo('wall'))
      .when(ask('Eve', 'discuss.star', { note: 'note-000001', on: true }, 'wall'))
      .thenRefused('unknownPerson');
    given(joins('Ana'), goesTo('wall'), ask(coach, 'people.remove', { people: [idOf('Ana')], removed: true }))
      .when(ask('Ana', 'discuss.addNote', { note: 'note-000001', prompt: 'agree', text: 'Me', for: null }, 'wall'))
      .thenRefused('removed');
  });
});
