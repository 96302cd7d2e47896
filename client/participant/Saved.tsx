import { SaveState } from '../kit/SaveState.tsx';
import { useAway, useScreenState } from '../sync/hooks.ts';
import { words } from '../words/phone.ts';

/** Saved is said only of what the server has answered for. */
export function Saved() {
  const pending = useScreenState((state) => state.pending.length);
  const held = useScreenState((state) => state.held);
  const link = useScreenState((state) => state.link);
  const away = useAway(3_000);
  if (pending > 0 && held) {
    const { slowDown, full, other } = words.save.reasons;
    const reason = held.reason === 'slowDown' ? slowDown : held.reason === 'notSaved' && held.about?.why === 'full' ? full : other;
    return <SaveState state="failed">{words.save.failed(reason)}</SaveState>;
  }
  if (pending > 0)
    return away ? <SaveState state="waiting">{words.save.waiting(pending)}</SaveState> : <SaveState state="saving">{words.save.saving}</SaveState>;
  if (away) return <SaveState state="waiting">{words.save.offline}</SaveState>;
  if (link === 'connecting') return <SaveState state="saving">{words.save.connecting}</SaveState>;
  return <SaveState state="saved">{words.save.saved}</SaveState>;
}
