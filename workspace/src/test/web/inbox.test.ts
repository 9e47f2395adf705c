import assert from 'node:assert/strict';
import { inboxOf, neighbour } from '../../main/resources/web/app/features/inbox/inbox.model.ts';
import type { Conversation, Work } from '../../main/resources/web/app/shared/api/shapes.ts';

function aConversation(id: string, turn: string, deadline: string | null, lastActivityAt = '2026-11-22T13:00:00.000Z'): Conversation {
  return {
    id,
    version: 1,
    customer: { id: `p-${id}`, name: 'Rosa' },
    channel: 'facebook',
    accountId: '1',
    accountName: null,
    brand: 'telco-andina',
    turn,
    owner: 'me',
    epoch: 1,
    site: 'cordoba',
    openedAt: '2026-11-22T12:00:00.000Z',
    lastActivityAt,
    deadline,
    visibility: 'public',
    lastMessage: { text: 'hola', at: lastActivityAt, direction: 'inbound' },
    messageCount: 1,
  };
}

function someWork(conversationId: string, deadline: string): Work {
  return {
    conversationId,
    epoch: 3,
    channel: 'facebook',
    brand: 'telco-andina',
    site: 'cordoba',
    since: '2026-11-22T12:30:00.000Z',
    deadline,
    units: 1,
  };
}

const EARLY = '2026-11-22T13:10:00.000Z';
const LATE = '2026-11-22T15:00:00.000Z';

Deno.test('what is due first stands first, what waits for the customer stands apart', () => {
  const inbox = inboxOf(
    [],
    [
      aConversation('late', 'waiting-for-us', LATE),
      aConversation('answered', 'waiting-for-customer', null),
      aConversation('early', 'new', EARLY),
    ],
  );
  assert.deepEqual(inbox.ours.map(({ id }) => id), ['early', 'late']);
  assert.deepEqual(inbox.theirs.map(({ id }) => id), ['answered']);
});

Deno.test('what was accepted this moment is there before conversation-service has heard of it', () => {
  const { ours } = inboxOf([someWork('new', EARLY)], []);
  assert.deepEqual(ours.map(({ id, conversation, epoch }) => [id, conversation, epoch]), [['new', null, 3]]);
});

Deno.test('what both services know is one line with the newer epoch', () => {
  const { ours } = inboxOf([someWork('a', EARLY)], [aConversation('a', 'new', EARLY)]);
  assert.deepEqual(ours.map(({ id, epoch }) => [id, epoch]), [['a', 3]]);
});

Deno.test('what is resolved is in nobody’s inbox', () => {
  const inbox = inboxOf([], [aConversation('a', 'resolved', null)]);
  assert.equal(inbox.ours.length + inbox.theirs.length, 0);
});

Deno.test('a turn that this page does not know is shown among those that are not ours', () => {
  assert.equal(inboxOf([], [aConversation('a', 'on-the-moon', null)]).theirs.length, 1);
});

Deno.test('keys walk the list in the order in which it is shown and stop at its ends', () => {
  const inbox = inboxOf([], [aConversation('b', 'new', LATE), aConversation('a', 'new', EARLY), aConversation('c', 'waiting-for-customer', null)]);
  assert.deepEqual([neighbour(inbox, null, 1), neighbour(inbox, null, -1)], ['a', 'c']);
  assert.deepEqual([neighbour(inbox, 'a', 1), neighbour(inbox, 'b', 1), neighbour(inbox, 'c', 1)], ['b', 'c', 'c']);
  assert.equal(neighbour(inboxOf([], []), 'a', 1), null);
});
