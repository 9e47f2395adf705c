import type { Offer } from '../../shared/api/shapes.ts';

/** The offers of one agent, as they come, run out and are decided. Pure: time comes as an argument. */
export interface Offers {
  /** Those that can still be decided, the one that ends first in front. */
  readonly open: readonly Offer[];
  /** What is being decided at this moment, by the offer's id. */
  readonly deciding: Readonly<Record<string, 'accepting' | 'declining'>>;
  /** Why the last offer did not become ours; null where there is nothing to say. */
  readonly lost: Lost | null;
}

export type Lost = 'ended' | 'taken' | 'over-capacity' | 'failed' | 'decline-failed';

export type OffersEvent =
  | { readonly type: 'loaded'; readonly items: readonly Offer[]; readonly now: number }
  | { readonly type: 'offered'; readonly offer: Offer; readonly now: number }
  | { readonly type: 'gone'; readonly id: string; readonly outcome: string }
  | { readonly type: 'tick'; readonly now: number }
  | { readonly type: 'deciding'; readonly id: string; readonly how: 'accepting' | 'declining' }
  | { readonly type: 'decided'; readonly id: string }
  | { readonly type: 'lost'; readonly id: string; readonly why: Lost }
  | { readonly type: 'kept'; readonly id: string; readonly why: Lost }
  | { readonly type: 'read' };

export const NO_OFFERS: Offers = { open: [], deciding: {}, lost: null };

export function applyOffers(before: Offers, event: OffersEvent): Offers {
  switch (event.type) {
    case 'loaded':
      return { ...before, open: inOrder(event.items, event.now) };
    case 'offered':
      return { ...before, open: inOrder([...without(before.open, event.offer.id), event.offer], event.now) };
    case 'tick':
      return expire(before, event.now);
    case 'gone':
      return gone(before, event.id, event.outcome);
    case 'deciding':
      return { ...before, deciding: { ...before.deciding, [event.id]: event.how }, lost: null };
    case 'decided':
      return settle(before, event.id, null);
    case 'lost':
      return settle(before, event.id, event.why);
    case 'kept':
      return { ...before, deciding: withoutKey(before.deciding, event.id), lost: event.why };
    case 'read':
      return before.lost === null ? before : { ...before, lost: null };
  }
}

/** What an agent does not decide in time is over here before the server says so: nobody presses a dead button. */
function expire(before: Offers, now: number): Offers {
  const left = before.open.filter((offer) => isOpen(offer, now) || offer.id in before.deciding);
  return left.length === before.open.length ? before : { ...before, open: left, lost: 'ended' };
}

/**
 * What is being decided is told by the answer to the decision, not here. What this same person decided in another tab
 * just goes away.
 */
function gone(before: Offers, id: string, outcome: string): Offers {
  if (id in before.deciding || !before.open.some((offer) => offer.id === id)) {
    return before;
  }
  const decided = outcome === 'accepted' || outcome === 'declined';
  return { ...before, open: without(before.open, id), lost: decided ? before.lost : 'ended' };
}

function settle(before: Offers, id: string, lost: Lost | null): Offers {
  return { open: without(before.open, id), deciding: withoutKey(before.deciding, id), lost };
}

function inOrder(items: readonly Offer[], now: number): readonly Offer[] {
  return items.filter((offer) => isOpen(offer, now)).sort((one, other) => ends(one) - ends(other));
}

function isOpen(offer: Offer, now: number): boolean {
  return ends(offer) > now;
}

function ends(offer: Offer): number {
  return Date.parse(offer.expiresAt);
}

function without(items: readonly Offer[], id: string): readonly Offer[] {
  return items.filter((offer) => offer.id !== id);
}

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

/** Why an acceptance was refused, by the last word of the problem's type. */
export function lostBecause(slug: string, status: number): Lost | null {
  switch (slug) {
    case 'offer-expired':
      return 'ended';
    case 'offer-taken':
      return 'taken';
    case 'over-capacity':
      return 'over-capacity';
    default:
      return status === 404 ? 'ended' : null;
  }
}

/** How much of an offer's time is left, 0 to 1; whoever loads late sees the rest of it. */
export function shareLeft(offer: Offer, seenAt: number, now: number): number {
  const total = ends(offer) - seenAt;
  return total <= 0 ? 0 : Math.min(1, Math.max(0, (ends(offer) - now) / total));
}

/** True where a service's event holds a whole offer and no second request is needed. */
export function isOffer(data: Readonly<Record<string, unknown>>): boolean {
  return ['id', 'conversationId', 'channel', 'site', 'deadline', 'expiresAt'].every(
    (field) => typeof data[field] === 'string',
  );
}
