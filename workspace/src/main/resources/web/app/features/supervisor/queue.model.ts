import type { QueueItem } from '../../shared/api/shapes.ts';

/** What the queue is narrowed to; empty means everything. */
export interface QueueFilter {
  readonly site: string;
  readonly channel: string;
}

/** Due first, then who waits longest; the server's order, kept while single lines change. */
export function byDeadline(items: readonly QueueItem[]): readonly QueueItem[] {
  return [...items].sort(
    (one, other) =>
      Date.parse(one.deadline) - Date.parse(other.deadline) ||
      Date.parse(one.queuedAt) - Date.parse(other.queuedAt) ||
      one.conversationId.localeCompare(other.conversationId),
  );
}

/** The words that a filter offers: those of the queue and the one that is chosen, so that it can be seen and undone. */
export function wordsOf(items: readonly QueueItem[], field: 'site' | 'channel', chosen: string): readonly string[] {
  const words = new Set(items.map((item) => item[field]));
  if (chosen !== '') {
    words.add(chosen);
  }
  return [...words].sort();
}

/** Whom a line of the queue names, if anybody. */
export function personOf(item: QueueItem): string | null {
  return (item.state === 'offered' ? item.offeredTo : item.state === 'assigned' ? item.owner : null) ?? null;
}

/** Today, from midnight where the browser is to this moment. */
export function today(now: number): { readonly from: string; readonly to: string } {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  return { from: midnight.toISOString(), to: new Date(now).toISOString() };
}
