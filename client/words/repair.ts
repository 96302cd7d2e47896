// The words about mending the room and moving people, in the language of whoever runs the session.

import { english } from './en/repair.ts';

export const words = english;
