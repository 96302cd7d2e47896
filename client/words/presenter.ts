// The projector's words, in the language of the house.

import { presenter } from './en/presenter.ts';

export const words = presenter;
