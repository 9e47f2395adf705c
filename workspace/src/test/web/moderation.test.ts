import assert from 'node:assert/strict';
import { ACTS, isModerable, latestFor, lookOfAct, needsReason, notTaken, offered, POLICY_REASONS } from '../../main/resources/web/app/features/conversation/moderation.model.ts';
import type { Capability, Message, Moderation } from '../../main/resources/web/app/shared/api/shapes.ts';
import { es } from '../../main/resources/web/app/shared/i18n/es.ts';

const AT = '2026-11-29T12:00:00.000Z';

function can(act: string, allowed = true): Capability {
  return { act, allowed, until: null, reason: allowed ? null : 'already-hidden', textLimit: null };
}

function anAct(id: string, act: string, state: string, messageId = 'm1'): Moderation {
  return { id, messageId, act, policyReason: null, agentId: 'me', approvedAt: AT, state, stateAt: AT, reason: null, heldUntil: null };
}

function aMessage(more: Partial<Message>): Message {
  return {
    id: 'm1', externalId: 'x', parentId: null, direction: 'inbound', visibility: 'public', author: null, text: 'hola',
    attachments: [], createdAt: AT, receivedAt: AT, editedAt: null, removedAt: null, hidden: false, ...more,
  };
}

Deno.test('only what a customer said in public and what still stands can be moderated', () => {
  const messages = [{}, { direction: 'outbound' }, { visibility: 'private' }, { removedAt: AT }];
  assert.deepEqual(messages.map((more) => isModerable(aMessage(more))), [true, false, false, false]);
});

Deno.test('offered is what the service allows, and nothing that answers', () => {
  assert.deepEqual(offered([can('comment-reply'), can('hide', false), can('unhide'), can('delete')], null), ['unhide', 'delete']);
});

Deno.test('while an act is under way, no second one is offered', () => {
  for (const state of ['accepted', 'leaving', 'held', 'unknown']) {
    assert.deepEqual(offered([can('hide'), can('like')], anAct('a1', 'hide', state)), [], state);
  }
});

Deno.test('what was refused can be tried again, what is liked is not liked again', () => {
  assert.deepEqual(offered([can('hide')], anAct('a1', 'hide', 'refused')), ['hide']);
  assert.deepEqual(offered([can('hide'), can('like')], anAct('a1', 'like', 'done')), ['hide']);
});

Deno.test('only what takes something away needs a reason', () => {
  assert.deepEqual(ACTS.filter(needsReason), ['hide', 'delete']);
});

Deno.test('the last act on a message is the one that is shown', () => {
  const acts = [anAct('a1', 'hide', 'done'), anAct('a2', 'like', 'done', 'm2'), anAct('a3', 'unhide', 'leaving')];
  assert.deepEqual([latestFor(acts, 'm1')?.id, latestFor(acts, 'm2')?.id, latestFor(acts, 'm3')], ['a3', 'a2', null]);
});

Deno.test('only what is done looks done, whatever the service may say one day', () => {
  const done = ['accepted', 'leaving', 'held', 'unknown', 'refused', 'done', 'invented'].filter((state) => lookOfAct({ state }).done);
  assert.deepEqual(done, ['done']);
});

Deno.test('a lost request may be repeated, a refused one not', () => {
  const lost = notTaken({ kind: 'network', status: 0, type: '' }, '');
  const changed = notTaken({ kind: 'problem', status: 409, type: '' }, 'owner-changed');
  assert.deepEqual([lost.retry, changed.retry, changed.why], [true, false, 'moderation.failed.owner-changed']);
});

Deno.test('each act and each reason of the policy has its word, and criticism is no reason', () => {
  assert.deepEqual(ACTS.filter((act) => !(`moderation.act.${act}` in es)), []);
  assert.deepEqual(POLICY_REASONS.filter((reason) => !(`moderation.policy.${reason}` in es)), []);
  assert.ok(!POLICY_REASONS.some((reason) => /critic/.test(reason)));
});
