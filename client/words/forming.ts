// The words about groups that are yet to be, in the language of whoever runs the session. One so far.

import { forming as english } from './en/forming.ts';

export const forming = english;
