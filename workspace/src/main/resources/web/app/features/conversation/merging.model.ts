import type { Conversation } from '../../shared/api/shapes.ts';

/** Who looks at a case. */
export interface Looker {
  readonly me: string;
  /** The sites that they supervise, `*` for all: what belongs there they may change, whoever has it. */
  readonly supervised: readonly string[];
}

type Case = Pick<Conversation, 'site' | 'brand' | 'owner' | 'mergedInto'>;

/** True where they may take others into that case, and out again. */
export function isTheirs({ site, owner, mergedInto }: Case, looker: Looker): boolean {
  return (owner === looker.me || supervises(looker, site)) && (mergedInto ?? null) === null;
}

/** True where another case of the same customer may become part of the open one. */
export function canMerge(other: Case, open: Case, looker: Looker): boolean {
  const isFree = other.owner === null || other.owner === looker.me || supervises(looker, other.site);
  return isTheirs(open, looker) && isFree && other.brand === open.brand && (other.mergedInto ?? null) === null;
}

function supervises({ supervised }: Looker, site: string): boolean {
  return supervised.includes('*') || supervised.includes(site);
}
