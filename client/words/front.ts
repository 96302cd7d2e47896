// The front door's words in the language of this device. One so far.

import { words as english } from './en/front.ts';

export const words = english;
