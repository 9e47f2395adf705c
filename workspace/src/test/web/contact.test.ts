import assert from 'node:assert/strict';
import { agreeing, choiceOf, choosing } from '../../main/resources/web/app/features/customer/contact.model.ts';
import type { NewContactWishes } from '../../main/resources/web/app/shared/api/shapes.ts';

const NOTHING_SAID: NewContactWishes = { quietFrom: null, quietUntil: null, channels: {}, consents: {} };
const BILLS: NewContactWishes = { ...NOTHING_SAID, channels: { bill: ['whatsapp', 'email'], order: [] } };

Deno.test('a list is shown place by place, and an empty one as no notices', () => {
  assert.equal(choiceOf(BILLS, 'bill', 0), 'whatsapp');
  assert.equal(choiceOf(BILLS, 'bill', 1), 'email');
  assert.equal(choiceOf(BILLS, 'order', 0), 'nothing');
  assert.equal(choiceOf(BILLS, 'outage', 0), '');
});

Deno.test('a channel stands in one place only', () => {
  assert.deepEqual(choosing(BILLS, 'bill', 0, 'email').channels, { bill: ['email'], order: [] });
  assert.deepEqual(choosing(BILLS, 'bill', 1, 'facebook').channels, { bill: ['whatsapp', 'facebook'], order: [] });
  assert.deepEqual(choosing(BILLS, 'bill', 1, '').channels, { bill: ['whatsapp'], order: [] });
});

Deno.test('what was said can be unsaid, or be a no', () => {
  assert.deepEqual(choosing(BILLS, 'bill', 0, '').channels, { order: [] });
  assert.deepEqual(choosing(BILLS, 'bill', 0, 'nothing').channels, { bill: [], order: [] });
  assert.deepEqual(choosing(NOTHING_SAID, 'bill', 0, 'x').channels, { bill: ['x'] });
});

Deno.test('consent is of one channel', () => {
  assert.deepEqual(agreeing(NOTHING_SAID, 'x', 'refused').consents, { x: 'refused' });
});
