import { expect } from 'vitest';
import type { PeopleView } from '#shared/view/deskViews';
import type { SessionView } from '#shared/view/views';
import type { CommandData, CommandType, EnterAnswer } from '#shared/wire/messages';
import { Connection, newId } from '../../server/rehearsal/connection.ts';

/**
 * What is true of a session, as one screen of it is told: the screens of a test are compared with it. A server answers first and
 * then tells one room after the other, so a connection may know of a new stage and not yet of what is in it, and a browser may
 * show what is still on its way to here. Where a test goes by more than one room, or by what a browser shows, it asks for all.
 */
export class Truth extends Connection {
  override async enter(...request: Parameters<Connection['enter']>): Promise<EnterAnswer> {
    const answer = await super.enter(...request);
    await this.seesAll();
    return answer;
  }

  get session(): SessionView {
    return this.slice('all', 'session') as SessionView; // the engine's own slice
  }

  get stage(): SessionView['stage'] {
    return this.session.stage;
  }

  get people(): PeopleView['people'] {
    return (this.slice('facilitator', 'people') as PeopleView).people; // the engine's own slice
  }

  /** Where people have to walk to it, they are on their way. */
  async goTo(stage: string): Promise<void> {
    await this.asks('session.goTo', { from: this.stage.id, to: stage });
  }

  /** On to this stage, and through the walk to it. */
  async goInto(stage: string): Promise<void> {
    await this.goTo(stage);
    if (this.stage.phase === 'walking') await this.asks('session.begin', { stage });
  }

  /** Is granted it, and has seen what came of it. */
  async asks<T extends CommandType>(type: T, data: CommandData[T]): Promise<void> {
    expect(await this.command(type, null, data)).toMatchObject({ ok: true });
    await this.seesAll();
  }

  /** Asks for what is refused in every session: before it answers, a server tells what has been decided so far. */
  async seesAll(): Promise<void> {
    const nothing = { id: newId(), type: 'session.goTo', stage: null, data: { from: 'nowhere', to: 'nowhere' } };
    expect(await this.commandAs(nothing)).toMatchObject({ ok: false });
  }
}
