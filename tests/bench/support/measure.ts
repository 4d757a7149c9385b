import type { Needs, World } from '../world/world.ts';
import type { Row } from './row.ts';

/** One thing that is measured, in a process of its own. */
export interface Measure {
  readonly needs: Needs;
  readonly run: (world: World) => Promise<readonly Row[]>;
}
