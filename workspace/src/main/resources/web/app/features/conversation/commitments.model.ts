import type { Problem } from '../../shared/api/http.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { Commitment } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { localOf } from '../../shared/ui/moment-field.ts';

/** How many of those that were kept are of interest. */
const PAST = 3;
const HOUR = 60 * 60_000;
const ROUND = 5 * 60_000;

/** What is still to be kept, and the last that were. */
export function shownOf(all: readonly Commitment[]): {
  readonly open: readonly Commitment[];
  readonly past: readonly Commitment[];
} {
  return {
    open: all.filter((each) => each.keptAt === null),
    past: all.filter((each) => each.keptAt !== null).slice(0, PAST),
  };
}

/** What is offered first: in an hour, on a round minute. */
export function inAnHour(now: number): string {
  return localOf(Math.ceil((now + HOUR) / ROUND) * ROUND);
}

/** What to say where the service did not take it. */
export function notNoted(problem: Problem): Key {
  switch (slugOf(problem)) {
    case 'due-out-of-reach':
      return 'commitments.failed.due';
    case 'too-many-commitments':
      return 'commitments.failed.too-many';
    case 'owner-changed':
      return 'commitments.failed.owner';
    default:
      return 'commitments.failed';
  }
}
