// The phone's words in the language of this device. One so far.

import { words as english } from './en/phone.ts';
import { sentence } from './en/refusals.ts';

export const words = english;
export const sayNo = sentence;
