// One door for every command: to the engine's rules, or to the stage it is for.

import { accept, type Decision, refuse } from '../base/decision.ts';
import type { Json } from '../base/json.ts';
import { signature } from '../people/actor.ts';
import type { Kinds } from '../stages/sealed.ts';
import { type EngineCommand, engineCommands, isEngineCommand, type Stamped } from './commands.ts';
import type { Event, Stamp } from './events.ts';
import { mayAsk } from './may.ts';
import { decideGroups } from './rules/groups.ts';
import { decidePeople } from './rules/people.ts';
import { decideSession } from './rules/session.ts';
import { stageOnScene } from './scene.ts';
import type { Session } from './session.ts';

/** What happens because of a command, or why it doesn't. The command's data has the shape its owner declared. */
export function decide(kinds: Kinds, session: Session, command: Stamped): Decision<Event> {
  const { by } = command;
  if (by.role === 'participant' && command.type !== 'people.join') {
    const asker = session.people.get(by.person);
    if (!asker) return refuse('unknownPerson');
    if (asker.removed) return refuse('removed');
  }
  return isEngineCommand(command) ? decideEngine(kinds, session, command) : decideStage(kinds, session, command);
}

function decideEngine(kinds: Kinds, session: Session, command: EngineCommand): Decision<Event> {
  const refusal = mayAsk(engineCommands[command.type].may, command.by);
  if (refusal) return { ok: false, refusal };
  if (session.endedAt !== null && command.by.role === 'participant' && command.type !== 'people.join') return refuse('sessionEnded');
  const stamp: Stamp = { by: signature(command.by), at: command.at };
  switch (ownerOf(command)) {
    case 'session':
      return decideSession(kinds, session, command as Parameters<typeof decideSession>[2], stamp); // the word before the dot is the owner
    case 'people':
      return decidePeople(kinds, session, command as Parameters<typeof decidePeople>[2], stamp);
    case 'groups':
      return decideGroups(kinds, session, command as Parameters<typeof decideGroups>[2], stamp);
  }
}

function ownerOf(command: EngineCommand): 'session' | 'people' | 'groups' {
  return command.type.slice(0, command.type.indexOf('.')) as 'session' | 'people' | 'groups'; // the list of engine commands has no other owners
}

function decideStage(kinds: Kinds, session: Session, command: Stamped): Decision<Event> {
  const found = command.stage === null ? null : stageOnScene(kinds, session, command.stage);
  const [owner = '', type = ''] = command.type.split('.');
  if (!found || command.stage === null) return refuse('noSuchStage');
  if (!found.opened || found.kind.name !== owner) return refuse('notThisStage');
  const rule = Object.hasOwn(found.kind.commands, type) ? found.kind.commands[type] : undefined;
  if (!rule) return refuse('unknownCommand');
  const refusal = mayAsk(rule.may, command.by);
  if (refusal) return { ok: false, refusal };
  const { stage } = command;
  const decision = found.kind.decide(found.opened.state, { ...command, type }, found.scene);
  if (!decision.ok) return decision;
  // A kind's events are JSON by contract; the law tests read them back from the log.
  return accept(...decision.events.map((event): Event => ({ type: `${owner}.${event.type}`, data: { stage, happened: event.data as Json } })));
}
