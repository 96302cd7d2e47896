// What to do when somebody leaves or comes: proposals, best first. Nobody is moved to balance sizes; only
// a topic without a reader, or a person who would be alone, is worth a move.

import { byCode, byGroup } from './order.ts';
import { NO_REPAIR, type Phase, type Repair, type RepairRoom } from './proposal.ts';
import { repairExperts } from './repairExperts.ts';
import { repairReading } from './repairReading.ts';
import { repairTeaching } from './repairTeaching.ts';

/**
 * Up to three ways to mend the room as it is now, the cheapest first; each mends all of it, whether one
 * person left or ten. The first is 'nothing' when nothing needs to be done. None breaks a live promise:
 * every topic read at every table, tables of 3 to two more than there are topics, nobody alone among
 * experts, no change of topic once reading has begun. A table of two may stay where a wish would have to be broken for more.
 */
export function proposeRepairs(phase: Phase, asked: RepairRoom): readonly Repair[] {
  const room = inOrder(asked);
  switch (phase) {
    case 'lobby':
    case 'afterwards':
      return [NO_REPAIR];
    case 'claim':
    case 'reading':
      return repairReading(phase, room);
    case 'expert':
      return repairExperts(room);
    case 'teaching':
      return repairTeaching(room);
  }
}

/** The room in an order of its own, so that who was named first decides nothing. */
function inOrder(room: RepairRoom): RepairRoom {
  return {
    ...room,
    tables: room.tables
      .map((table) => ({ ...table, members: [...table.members].sort((a, b) => byCode(a.person, b.person)) }))
      .sort((a, b) => byGroup(a.home, b.home)),
    experts: room.experts.map((group) => ({ ...group, members: [...group.members].sort(byCode) })).sort((a, b) => byGroup(a.id, b.id)),
    topics: [...room.topics].sort(byCode),
    newcomers: [...room.newcomers].sort(byCode),
  };
}
