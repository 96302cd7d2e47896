// The projector's screens, by kind.

import { ClosePresenter } from './close/Presenter.tsx';
import { DebriefPresenter } from './debrief/Presenter.tsx';
import { DiscussPresenter } from './discuss/Presenter.tsx';
import { FormPresenter } from './form/Presenter.tsx';
import { GatherPresenter } from './gather/Presenter.tsx';
import { ReadPresenter } from './read/Presenter.tsx';
import type { PresenterScreen } from './screen.ts';
import { ShowPresenter } from './show/Presenter.tsx';
import { TeachPresenter } from './teach/Presenter.tsx';

/** Each is only ever given the view of its own kind; which that is, is told in its own file. */
export const presenterScreens: { readonly [kind: string]: PresenterScreen } = {
  gather: GatherPresenter,
  show: ShowPresenter,
  form: FormPresenter,
  read: ReadPresenter,
  discuss: DiscussPresenter,
  teach: TeachPresenter,
  debrief: DebriefPresenter,
  close: ClosePresenter,
};
