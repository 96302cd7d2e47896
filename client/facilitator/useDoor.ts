import { words } from '../words/console.ts';
import { useDesk } from './desk.ts';

/** Locks the door, or opens it again, and says so. */
export function useDoor(): () => void {
  const { session, ask } = useDesk();
  const text = session.locked ? words.toast.doorOpen : words.toast.doorLocked;
  return () => void ask('session.lockDoor', { locked: !session.locked }, { text, about: 'door' });
}
