// What a screen sent, checked once. Behind this, types are trusted.

import { refuse } from '../base/decision.ts';
import { CODE_PATTERN, readCode } from '../base/ids.ts';
import type { Refusal } from '../base/refusals.ts';
import { anyJson, flag, id, key, list, nullable, object, oneOf, read, type Shape, text, whole, withDefault } from '../base/shape.ts';
import type { Lock } from '../grouping/request.ts';
import { answers, engineCommands, expected, type Stamped } from '../session/commands.ts';
import type { Session } from '../session/session.ts';
import type { Kinds } from '../stages/sealed.ts';
import { PROTOCOL } from './messages.ts';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const greeting = object({ protocol: whole(0, 1_000_000), code: text(40) });
const secret = text(100);

const joining = object({
  id: id(),
  person: id(),
  secret,
  name: text(400),
  personalCode: withDefault(text(12), ''),
  another: withDefault(flag(), false),
  simulated: withDefault(flag(), false),
  answers,
  expected,
});

const proposing = object({
  seed: whole(0, 2 ** 32 - 1),
  locked: withDefault(list(object({ person: id(), home: key(), topic: nullable(key()) }), 0, 600), []),
  closed: withDefault(list(key(), 0, 300), []),
});

const entering = object({
  as: oneOf('participant', 'presenter', 'facilitator'),
  secret: withDefault(secret, ''),
  epoch: withDefault(text(40), ''),
  have: withDefault(nullable(anyJson()), null),
});

const commanding = object({ id: id(), type: text(60), stage: withDefault(nullable(key()), null), data: anyJson() });

export function parseJoin(raw: unknown) {
  return withGreeting(raw, joining);
}

export function parseEnter(raw: unknown) {
  return withGreeting(raw, entering);
}

export function parsePropose(raw: unknown): Read<{ readonly seed: number; readonly locked: readonly Lock[]; readonly closed: readonly string[] }> {
  const request = read(proposing, raw);
  return request.ok ? request : refuse('malformed');
}

/** A screen of another version is told so before anything else about its message is judged. */
function withGreeting<T>(raw: unknown, shape: Shape<T>): Read<T & { readonly code: string }> {
  const hello = read(greeting, raw);
  if (!hello.ok) return refuse('malformed');
  if (hello.value.protocol < PROTOCOL) return refuse('oldProtocol');
  if (hello.value.protocol > PROTOCOL) return refuse('newerProtocol');
  const code = readCode(hello.value.code);
  if (!CODE_PATTERN.test(code)) return refuse('unknownCode');
  const rest = read(shape, raw);
  return rest.ok ? { ok: true, value: { ...rest.value, code } } : refuse('malformed');
}

/** The versions of rooms a screen says it has; whatever is no version is left out. */
export function readVersions(have: unknown): ReadonlyMap<string, number> {
  if (typeof have !== 'object' || have === null) return new Map();
  return new Map(Object.entries(have).filter((entry): entry is [string, number] => Number.isInteger(entry[1])));
}

/** A command in the shape its owner declared, for the session it is sent to. `people.join` has a door of its own. */
export function parseCommand(kinds: Kinds, session: Session, raw: unknown): Read<Omit<Stamped, 'by' | 'at' | 'seed'>> {
  const envelope = read(commanding, raw);
  if (!envelope.ok) return refuse('malformed');
  const { type, stage } = envelope.value;
  const shape = shapeOf(kinds, session, type, stage);
  if (!shape) return refuse('unknownCommand');
  const data = read(shape, envelope.value.data);
  return data.ok ? { ok: true, value: { id: envelope.value.id, type, stage, data: data.value } } : refuse('malformed');
}

function shapeOf(kinds: Kinds, session: Session, type: string, stage: string | null): Shape<unknown> | null {
  if (type === 'people.join') return null;
  if (Object.hasOwn(engineCommands, type)) return engineCommands[type as keyof typeof engineCommands].shape;
  const [owner = '', name = ''] = type.split('.');
  const kind = kinds.get(owner);
  if (!kind || stage === null || session.plan.get(stage)?.kind !== owner) return null;
  return Object.hasOwn(kind.commands, name) ? (kind.commands[name]?.shape ?? null) : null;
}
