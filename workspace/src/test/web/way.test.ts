import assert from 'node:assert/strict';
import { chosenPlace, isChoice, nextEnd, wayOf } from '../../main/resources/web/app/features/reply/way.model.ts';
import type { Capability } from '../../main/resources/web/app/shared/api/shapes.ts';
import { es } from '../../main/resources/web/app/shared/i18n/es.ts';

const NOW = Date.parse('2026-11-29T12:00:00.000Z');
const TOMORROW = '2026-11-30T12:00:00.000Z';
const YESTERDAY = '2026-11-28T12:00:00.000Z';

function can(act: string, more: Partial<Capability> = {}): Capability {
  return { act, allowed: true, until: null, reason: null, textLimit: null, ...more };
}

function cannot(act: string, reason: string, more: Partial<Capability> = {}): Capability {
  return can(act, { allowed: false, reason, ...more });
}

Deno.test('where nobody told what can be done, the way is open and the server has the last word', () => {
  assert.deepEqual([wayOf(null, 'public', 'public', NOW).open, wayOf([], 'private', 'private', NOW).open], [true, true]);
});

Deno.test('a public message is answered below it, a mention where it stands', () => {
  const told = [cannot('comment-reply', 'other-kind'), can('mention-reply')];
  assert.equal(wayOf(told, 'public', 'public', NOW).act, 'mention-reply');
});

Deno.test('the reason is that of the act that would be the one', () => {
  const told = [cannot('comment-reply', 'removed'), cannot('mention-reply', 'other-kind')];
  assert.equal(wayOf(told, 'public', 'public', NOW).reason, 'removed');
});

Deno.test('what the account does not have is closed', () => {
  const way = wayOf([can('comment-reply')], 'public', 'private', NOW);
  assert.deepEqual([way.open, way.reason], [false, 'not-supported']);
});

Deno.test('the way knows its limit and its end', () => {
  const textLimit = { most: 1000, unit: 'utf-8-bytes' };
  const way = wayOf([can('private-reply', { until: TOMORROW, textLimit })], 'public', 'private', NOW);
  assert.deepEqual([way.open, way.until, way.limit], [true, TOMORROW, textLimit]);
});

Deno.test('a time that ended closes the way before the server has said so', () => {
  const way = wayOf([can('direct-message', { until: YESTERDAY })], 'private', 'private', NOW);
  assert.deepEqual([way.open, way.reason, way.until], [false, 'outside-window', YESTERDAY]);
});

Deno.test('the answer goes where the customer spoke, unless the person chose the private one', () => {
  assert.deepEqual(
    [chosenPlace('public', ''), chosenPlace('public', 'private'), chosenPlace('private', ''), chosenPlace('private', 'public')],
    ['public', 'private', 'private', 'private'],
  );
});

Deno.test('there is a choice while a private reply is possible', () => {
  const told = [can('comment-reply'), can('private-reply', { until: TOMORROW })];
  const used = [can('comment-reply'), cannot('private-reply', 'already-replied')];
  assert.deepEqual(
    [isChoice(told, 'public', 'public', NOW), isChoice(used, 'public', 'public', NOW), isChoice(told, 'private', 'private', NOW), isChoice(null, 'public', 'public', NOW)],
    [true, false, false, false],
  );
});

Deno.test('what was meant for one person never moves into the open by itself', () => {
  const used = [can('comment-reply'), cannot('private-reply', 'already-replied')];
  const way = wayOf(used, 'public', chosenPlace('public', 'private'), NOW);
  assert.deepEqual([way.place, way.open, isChoice(used, 'public', way.place, NOW)], ['private', false, true]);
});

Deno.test('it is asked again when the next open way ends', () => {
  const told = [can('comment-reply'), can('private-reply', { until: TOMORROW }), cannot('direct-message', 'outside-window', { until: YESTERDAY })];
  assert.deepEqual([nextEnd(told, NOW), nextEnd(told, Date.parse(TOMORROW)), nextEnd([], NOW)], [Date.parse(TOMORROW), null, null]);
});

Deno.test('each reason of the service has its sentence', () => {
  const reasons = ['not-supported', 'nothing-to-answer', 'said-in-private', 'said-in-public', 'other-kind', 'other-author', 'outside-window', 'already-replied', 'already-hidden', 'not-hidden', 'removed', 'conversation-resolved'];
  assert.deepEqual(reasons.filter((reason) => !(`composer.closed.${reason}` in es)), []);
});
