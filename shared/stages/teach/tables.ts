// Who can teach the topic of the stage at which table.

import type { GroupId, PersonId } from '../../base/ids.ts';
import { isPresent, topicsOf } from '../../people/groups.ts';
import { hasPhone, type Person } from '../../people/person.ts';
import type { Scene } from '../kind.ts';
import type { TeachConfig } from './kind.ts';

/** Whoever has read the topic; a companion only beside the person they are with. */
export function isExpert(person: PersonId, scene: Scene<TeachConfig>): boolean {
  const host = scene.hostOf(person);
  if (host !== null && !isPresent(scene.people.get(host))) return false;
  return topicsOf(scene.seats.get(person)).includes(scene.config.topic);
}

/** The experts who are at the table now, without their companions; nobody waits for one who stepped out. */
export function expertsAt(group: GroupId, scene: Scene<TeachConfig>): readonly Person[] {
  const table = scene.groups.find((one) => one.id === group);
  return table ? table.members.filter((member) => isExpert(member.id, scene) && scene.hostOf(member.id) === null) : [];
}

/** Whether nobody at the table has the topic's card in their own hand: no expert is there, or none with a phone. */
export function lacksCard(group: GroupId, scene: Scene<TeachConfig>): boolean {
  return expertsAt(group, scene).every((expert) => !hasPhone(expert));
}
