// THE LIST of the console's screens, and what each kind tells the console besides.

import type { ComponentType } from 'react';
import { CloseFacilitator } from './close/Facilitator.tsx';
import { DebriefFacilitator } from './debrief/Facilitator.tsx';
import { DiscussFacilitator, discussNeeds, discussWaiting } from './discuss/Facilitator.tsx';
import { FormFacilitator } from './form/Facilitator.tsx';
import { GatherFacilitator } from './gather/Facilitator.tsx';
import type { Need } from './parts/need.ts';
import { ReadFacilitator, readNeeds, readWaiting } from './read/Facilitator.tsx';
import { type Send, screen } from './screen.ts';
import { ShowFacilitator, showWaiting } from './show/Facilitator.tsx';
import { TeachFacilitator, teachWaiting } from './teach/Facilitator.tsx';

export interface FacilitatorStage {
  readonly screen: ComponentType<{ readonly view: never; readonly send: Send }>;
  /** It lives on every table having a reader of every topic. */
  readonly coverage?: true;
  /** What of it needs a hand. */
  readonly needs?: (view: never) => readonly Need[];
  /** What it still waits for, for whoever is about to move on. */
  readonly waiting?: (view: never) => string | null;
}

export const facilitatorStages: { readonly [kind: string]: FacilitatorStage } = {
  gather: { screen: screen(GatherFacilitator) },
  show: { screen: screen(ShowFacilitator), waiting: showWaiting },
  form: { screen: screen(FormFacilitator), coverage: true },
  read: { screen: screen(ReadFacilitator), coverage: true, needs: readNeeds, waiting: readWaiting },
  discuss: { screen: screen(DiscussFacilitator), needs: discussNeeds, waiting: discussWaiting },
  teach: { screen: screen(TeachFacilitator), coverage: true, waiting: teachWaiting },
  debrief: { screen: screen(DebriefFacilitator) },
  close: { screen: screen(CloseFacilitator) },
};
