import type { AccountHealth, AccountWithHealth } from '../../shared/api/shapes.ts';

/** From well to worst; a state that the page does not know comes before what is well, so that somebody looks. */
const ORDER = ['needs-reauthorisation', 'paused', 'degraded', 'connected', 'disabled'] as const;

/** How loud a state is shown. */
export type Tone = 'good' | 'warning' | 'danger' | 'soft';

export function toneOf({ state }: Pick<AccountHealth, 'state'>): Tone {
  switch (state) {
    case 'connected':
      return 'good';
    case 'disabled':
      return 'soft';
    case 'needs-reauthorisation':
      return 'danger';
    default:
      return 'warning';
  }
}

/** Who needs somebody first stands first. */
export function byNeed(accounts: readonly AccountWithHealth[]): readonly AccountWithHealth[] {
  return [...accounts].sort(
    (one, other) => rank(one.health.state) - rank(other.health.state) || one.name.localeCompare(other.name),
  );
}

function rank(state: string): number {
  const known = (ORDER as readonly string[]).indexOf(state);
  return known < 0 ? ORDER.indexOf('degraded') : known;
}
