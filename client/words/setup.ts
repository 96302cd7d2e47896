// What is settled before groups are formed, in the language of whoever runs the session. One so far.

import { setup as english } from './en/setup.ts';

export const words = english;
