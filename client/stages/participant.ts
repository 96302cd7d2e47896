// THE LIST of phone screens, by stage kind.

import type { ComponentType } from 'react';
import { CloseParticipant } from './close/Participant.tsx';
import { DebriefParticipant } from './debrief/Participant.tsx';
import { DiscussParticipant } from './discuss/Participant.tsx';
import { FormParticipant } from './form/Participant.tsx';
import { GatherParticipant } from './gather/Participant.tsx';
import { ReadParticipant } from './read/Participant.tsx';
import { type Send, screen } from './screen.ts';
import { ShowParticipant } from './show/Participant.tsx';
import { TeachParticipant } from './teach/Participant.tsx';

export const participantScreens: { readonly [kind: string]: ComponentType<{ readonly view: never; readonly send: Send }> } = {
  gather: screen(GatherParticipant),
  show: screen(ShowParticipant),
  form: screen(FormParticipant),
  read: screen(ReadParticipant),
  discuss: screen(DiscussParticipant),
  teach: screen(TeachParticipant),
  debrief: screen(DebriefParticipant),
  close: screen(CloseParticipant),
};
