import type { SlaClock } from '../../shared/api/shapes.ts';

/** How many of the clocks that were stopped are of interest. */
const PAST = 3;

/** Those that have not been stopped, and the last that were. */
export function shown(clocks: readonly SlaClock[]): { readonly running: readonly SlaClock[]; readonly past: readonly SlaClock[] } {
  return {
    running: clocks.filter((clock) => clock.stoppedAt === null),
    past: clocks.filter((clock) => clock.stoppedAt !== null).slice(0, PAST),
  };
}
