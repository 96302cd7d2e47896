// The words of the questions at the door, in the language of this device. One so far.

import { questionWords as english } from './en/joinQuestions.ts';

export const questionWords = english;
