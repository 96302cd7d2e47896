// The console's words, in the language of whoever runs the session.

import { english } from './en/console.ts';

export const words = english;
