import assert from 'node:assert/strict';
import { applyOffers, isOffer, lostBecause, NO_OFFERS, shareLeft } from '../../main/resources/web/app/features/offers/offers.model.ts';
import type { Offer } from '../../main/resources/web/app/shared/api/shapes.ts';

const NOW = Date.parse('2026-11-22T13:00:00.000Z');

function anOffer(id: string, seconds: number): Offer {
  return {
    id,
    conversationId: `c-${id}`,
    turnId: 't',
    channel: 'facebook',
    brand: 'telco-andina',
    site: 'cordoba',
    queuedAt: '2026-11-22T12:59:00.000Z',
    deadline: '2026-11-22T14:00:00.000Z',
    expiresAt: new Date(NOW + seconds * 1000).toISOString(),
  };
}

const two = applyOffers(NO_OFFERS, { type: 'loaded', items: [anOffer('b', 30), anOffer('a', 10)], now: NOW });

Deno.test('the offer that ends first stands first', () => {
  assert.deepEqual(two.open.map(({ id }) => id), ['a', 'b']);
});

Deno.test('the same offer heard twice is shown once', () => {
  const again = applyOffers(two, { type: 'offered', offer: anOffer('a', 10), now: NOW });
  assert.equal(again.open.length, 2);
});

Deno.test('an offer that has run out is over before the server says so', () => {
  const later = applyOffers(two, { type: 'tick', now: NOW + 11_000 });
  assert.deepEqual(later.open.map(({ id }) => id), ['b']);
  assert.equal(later.lost, 'ended');
});

Deno.test('a tick that ends nothing changes nothing', () => {
  assert.ok(applyOffers(two, { type: 'tick', now: NOW + 1 }) === two);
});

Deno.test('an offer that is being accepted stays until the answer comes', () => {
  const accepting = applyOffers(two, { type: 'deciding', id: 'a', how: 'accepting' });
  const late = applyOffers(accepting, { type: 'tick', now: NOW + 11_000 });
  const told = applyOffers(late, { type: 'gone', id: 'a', outcome: 'timed-out' });
  assert.equal(told.open.length, 2);
  assert.equal(told.lost, null);
});

Deno.test('an acceptance that came too late says so and takes the offer away', () => {
  const accepting = applyOffers(two, { type: 'deciding', id: 'a', how: 'accepting' });
  const lost = applyOffers(accepting, { type: 'lost', id: 'a', why: 'taken' });
  assert.deepEqual(lost.open.map(({ id }) => id), ['b']);
  assert.deepEqual([lost.lost, lost.deciding], ['taken', {}]);
});

Deno.test('an acceptance whose answer got lost leaves the offer to be tried again', () => {
  const accepting = applyOffers(two, { type: 'deciding', id: 'a', how: 'accepting' });
  const kept = applyOffers(accepting, { type: 'kept', id: 'a', why: 'failed' });
  assert.deepEqual([kept.open.length, kept.deciding, kept.lost], [2, {}, 'failed']);
});

Deno.test('what was accepted in another tab goes away without a complaint', () => {
  const gone = applyOffers(two, { type: 'gone', id: 'a', outcome: 'accepted' });
  assert.deepEqual([gone.open.length, gone.lost], [1, null]);
});

Deno.test('problems of agent-service are told apart', () => {
  assert.deepEqual(
    [lostBecause('offer-expired', 409), lostBecause('offer-taken', 409), lostBecause('over-capacity', 409)],
    ['ended', 'taken', 'over-capacity'],
  );
  assert.deepEqual([lostBecause('', 404), lostBecause('', 503)], ['ended', null]);
});

Deno.test('the bar shows the share of the time since it was seen', () => {
  assert.equal(shareLeft(anOffer('a', 20), NOW, NOW + 5000), 0.75);
  assert.equal(shareLeft(anOffer('a', 20), NOW, NOW + 60_000), 0);
});

Deno.test('an event that is no whole offer is not taken for one', () => {
  assert.ok(isOffer({ ...anOffer('a', 5) }));
  assert.ok(!isOffer({ id: 'a' }));
});
