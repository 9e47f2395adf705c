import type { Presence } from '../../shared/api/shapes.ts';

/** A presence that a person may choose. */
export interface Choice {
  readonly state: 'available' | 'busy' | 'away' | 'offline';
  readonly reason: string | null;
}

export const AWAY_REASONS = ['break', 'meal', 'training', 'coaching', 'meeting', 'other'] as const;

/** All choices in the order in which they are shown. */
export const CHOICES: readonly Choice[] = [
  { state: 'available', reason: null },
  { state: 'busy', reason: null },
  ...AWAY_REASONS.map((reason): Choice => ({ state: 'away', reason })),
  { state: 'offline', reason: null },
];

export function isChosen(choice: Choice, presence: Presence | null): boolean {
  return presence !== null && presence.state === choice.state && (presence.reason ?? null) === choice.reason;
}

/** The place of the choice that an arrow key leads to, around the ends. */
export function step(from: number, key: string): number | null {
  const last = CHOICES.length - 1;
  switch (key) {
    case 'ArrowDown':
      return from >= last ? 0 : from + 1;
    case 'ArrowUp':
      return from <= 0 ? last : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
