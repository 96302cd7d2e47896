import { object, type Shaped } from '../../base/shape.ts';
import { mustSay, prompts } from '../noteRules.ts';

export const config = object({ prompts: prompts(8), mustSay: mustSay() });

export type DiscussConfig = Shaped<typeof config>;
