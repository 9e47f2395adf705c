import assert from 'node:assert/strict';
import { lookOf } from '../../main/resources/web/app/features/conversation/reply-state.ts';
import { latestToAnswer, targetOf, timelineOf } from '../../main/resources/web/app/features/conversation/timeline.model.ts';
import type { Message, Reply } from '../../main/resources/web/app/shared/api/shapes.ts';

function aMessage(id: string, direction: string, minute: number, more: Partial<Message> = {}): Message {
  const at = `2026-11-22T13:${String(minute).padStart(2, '0')}:00.000Z`;
  return {
    id,
    externalId: `x-${id}`,
    parentId: null,
    direction,
    visibility: 'public',
    author: null,
    text: `text of ${id}`,
    attachments: [],
    createdAt: at,
    receivedAt: at,
    editedAt: null,
    removedAt: null,
    hidden: false,
    ...more,
  };
}

function aReply(id: string, state: string, minute: number, more: Partial<Reply> = {}): Reply {
  const at = `2026-11-22T13:${String(minute).padStart(2, '0')}:00.000Z`;
  return { id, state, text: `text of ${id}`, agentId: 'me', approvedAt: at, ...more };
}

Deno.test('a published reply and its own message are one thing', () => {
  const timeline = timelineOf(
    [aMessage('m1', 'inbound', 1), aMessage('m2', 'outbound', 3)],
    [aReply('r1', 'published', 2, { externalId: 'x-m2' })],
  );
  assert.deepEqual(timeline.map(({ kind, id }) => [kind, id]), [['message', 'm1'], ['message', 'm2']]);
});

Deno.test('where the network’s id is not told, text and time decide', () => {
  const echo = aMessage('m2', 'outbound', 3, { text: ' Hola ' });
  const near = timelineOf([echo], [aReply('r1', 'published', 2, { text: 'Hola' })]);
  const far = timelineOf([echo], [aReply('r1', 'published', 40, { text: 'Hola' })]);
  assert.deepEqual([near.length, far.length], [1, 2]);
});

Deno.test('two equal replies are two messages', () => {
  const messages = [aMessage('m1', 'outbound', 1, { text: 'Hola' }), aMessage('m2', 'outbound', 2, { text: 'Hola' })];
  const replies = [aReply('r1', 'published', 1, { text: 'Hola' }), aReply('r2', 'published', 2, { text: 'Hola' })];
  assert.equal(timelineOf(messages, replies).length, 2);
});

Deno.test('a reply that is not published never swallows a message and never looks like one', () => {
  for (const state of ['accepted', 'leaving', 'held', 'refused', 'unknown', 'undelivered', 'something-new']) {
    const timeline = timelineOf([aMessage('m1', 'outbound', 1, { text: 'Hola' })], [aReply('r1', state, 1, { text: 'Hola' })]);
    assert.deepEqual(timeline.map(({ kind }) => kind).sort(), ['message', 'reply'], state);
    assert.equal(lookOf({ state }).stands, false, state);
  }
  assert.equal(lookOf({ state: 'published' }).stands, true);
});

Deno.test('only a text that certainly did not arrive is offered to be used again: the others may still appear', () => {
  const reusable = ['accepted', 'leaving', 'published', 'held', 'refused', 'unknown', 'undelivered'].filter((state) => lookOf({ state }).reusable);
  assert.deepEqual(reusable, ['refused', 'undelivered']);
});

Deno.test('an answer is for the newest words of the customer that still stand', () => {
  const messages = [
    aMessage('m1', 'inbound', 1),
    aMessage('m2', 'inbound', 2, { removedAt: '2026-11-22T13:05:00.000Z' }),
    aMessage('m3', 'outbound', 3),
  ];
  assert.equal(latestToAnswer(messages)?.id, 'm1');
  assert.equal(targetOf(messages, 'm2', 'new')?.id, 'm1');
  assert.equal(latestToAnswer([]), null);
});

Deno.test('a chosen message stays the target while newer ones come', () => {
  const messages = [aMessage('m1', 'inbound', 1), aMessage('m2', 'inbound', 9)];
  assert.equal(targetOf(messages, 'm1', 'new')?.id, 'm1');
  assert.equal(targetOf(messages, null, 'new')?.id, 'm2');
});

Deno.test('an end that is owed to the square is told below the newest words that stand there', () => {
  const messages = [
    aMessage('m1', 'inbound', 1, { visibility: 'public' }),
    aMessage('m2', 'inbound', 9, { visibility: 'private' }),
  ];
  assert.equal(targetOf(messages, null, 'owing-public-closing')?.id, 'm1');
  assert.equal(targetOf(messages, null, 'in-private')?.id, 'm2');
});
