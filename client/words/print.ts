// The words of what goes on paper, in the facilitator's language. English is the only one so far.

import { words as english } from './en/print.ts';

export const words = english;
