// What a phone says before one is in, in the language of this device. One so far.

import { joinWords as english } from './en/join.ts';
import { sentence } from './en/refusals.ts';

export const joinWords = english;
export const sayNo = sentence;
