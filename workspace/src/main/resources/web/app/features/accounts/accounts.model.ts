import type { Account } from '../../shared/api/shapes.ts';
import type { Problem } from '../../shared/api/http.ts';
import type { Key } from '../../shared/i18n/es.ts';

/** From nothing to everything: an account moves over step by step, and back. */
export const MODES = ['listen', 'assist', 'answer', 'only'] as const;

/** By brand and name, so that a line keeps its place whatever changes in it. */
export function inOrder(accounts: readonly Account[]): readonly Account[] {
  return [...accounts].sort(
    (one, other) =>
      one.brand.localeCompare(other.brand) ||
      one.channel.localeCompare(other.channel) ||
      one.name.localeCompare(other.name) ||
      one.id.localeCompare(other.id),
  );
}

/** The same accounts with one as it is now. */
export function withOne(accounts: readonly Account[], now: Account): readonly Account[] {
  return accounts.map((each) => (each.id === now.id ? now : each));
}

/** What to say where a step was not taken. */
export function whyNot(problem: Problem): Key {
  if (problem.status === 409) {
    return 'accounts.mode.overtaken';
  }
  return problem.kind === 'network' ? 'accounts.mode.lost' : 'accounts.mode.failed';
}
