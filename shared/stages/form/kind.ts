import { object, type Shaped } from '../../base/shape.ts';

export const config = object({});

export type FormConfig = Shaped<typeof config>;
