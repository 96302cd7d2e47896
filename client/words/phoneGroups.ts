// The words about changed groups on a phone, in the language of this device. One so far.

import { groupWords as english } from './en/phoneGroups.ts';

export const groupWords = english;
