// The report's words, in the reader's language. English is the only one so far.

import { words as english } from './en/report.ts';

export const words = english;
