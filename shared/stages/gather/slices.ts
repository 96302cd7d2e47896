import type { RichText } from '../../base/richText.ts';
import type { Scene } from '../kind.ts';
import { richTextOf } from '../rich.ts';
import type { GatherConfig } from './kind.ts';

export type GatherAll = { readonly welcome: RichText };

export function all(scene: Scene<GatherConfig>): GatherAll {
  return { welcome: richTextOf(scene.config, scene.config.welcome) };
}
