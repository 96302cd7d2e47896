// The words of the later stages on a phone, in the language of this device. One so far.

import { stageWords as english } from './en/phoneStages.ts';

export const stageWords = english;
