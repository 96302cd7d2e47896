// Who can teach the topic of the stage at which table.

import type { GroupId, PersonId } from '../../base/ids.ts';
import { topicsOf } from '../../people/groups.ts';
import type { Person } from '../../people/person.ts';
import type { Scene } from '../kind.ts';
import type { TeachConfig } from './kind.ts';

export function isExpert(person: PersonId, scene: Scene<TeachConfig>): boolean {
  return topicsOf(scene.seats.get(person)).includes(scene.config.topic);
}

/** The experts who are at the table now; nobody waits for one who stepped out. */
export function expertsAt(group: GroupId, scene: Scene<TeachConfig>): readonly Person[] {
  const table = scene.groups.find((one) => one.id === group);
  return table ? table.members.filter((member) => isExpert(member.id, scene)) : [];
}
