// The words of the first pages, in the reader's language. English is the only one so far.

import { words as english } from './en/start.ts';

export const words = english;
