// What the door makes of a command before it is decided: fields that may be left out are filled in.

import { read } from '#shared/base/shape';
import { engineCommands } from '#shared/session/commands';

/** The data as the rules get it; as it is where it has another shape, or belongs to a stage. */
export function asAtTheDoor(type: string, data: unknown): unknown {
  if (!Object.hasOwn(engineCommands, type)) return data;
  const filled = read(engineCommands[type as keyof typeof engineCommands].shape, data); // it is one of them
  return filled.ok ? filled.value : data;
}
