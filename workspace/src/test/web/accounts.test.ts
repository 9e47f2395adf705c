import assert from 'node:assert/strict';
import { inOrder, MODES, whyNot, withOne } from '../../main/resources/web/app/features/accounts/accounts.model.ts';
import { outsideOf, withoutOne } from '../../main/resources/web/app/features/conversation/outside.model.ts';
import type { Account, Conversation } from '../../main/resources/web/app/shared/api/shapes.ts';
import { es } from '../../main/resources/web/app/shared/i18n/es.ts';
import type { Heard } from '../../main/resources/web/app/shared/realtime/events.ts';

function anAccount(id: string, brand: string, name: string, version = 1): Account {
  return {
    id,
    channel: 'facebook',
    accountId: id,
    name,
    brand,
    site: 'cordoba',
    state: 'connected',
    mode: 'answer',
    version,
    changedAt: '2026-11-30T12:00:00.000Z',
  };
}

function heard(change: string, conversationId = 'c1'): Heard {
  return { name: 'conversation.conversation', data: { conversationId, change } };
}

Deno.test('accounts stand by brand and name, whatever changed last', () => {
  const accounts = [anAccount('3', 'b', 'a'), anAccount('1', 'a', 'z'), anAccount('2', 'a', 'm')];
  assert.deepEqual(inOrder(accounts).map((each) => each.id), ['2', '1', '3']);
});

Deno.test('a changed account takes the place of what was known of it', () => {
  const accounts = [anAccount('1', 'a', 'x'), anAccount('2', 'a', 'y')];
  assert.deepEqual(withOne(accounts, anAccount('2', 'a', 'y', 2)).map((each) => each.version), [1, 2]);
});

Deno.test('every step has a name and says what it means', () => {
  for (const mode of MODES) {
    assert.ok(`mode.${mode}` in es && `mode.hint.${mode}` in es, mode);
  }
});

Deno.test('it is said why a step was not taken', () => {
  assert.deepEqual(
    [
      whyNot({ kind: 'problem', status: 409, type: '' }),
      whyNot({ kind: 'network', status: 0, type: '' }),
      whyNot({ kind: 'problem', status: 500, type: '' }),
    ],
    ['accounts.mode.overtaken', 'accounts.mode.lost', 'accounts.mode.failed'],
  );
});

Deno.test('an owner is warned of words from outside in their own conversations, and of nothing else', () => {
  const mine = [{ id: 'c1' } as Conversation];
  assert.equal(outsideOf(heard('published-outside'), mine)?.id, 'c1');
  assert.equal(outsideOf(heard('published-outside', 'c2'), mine), null);
  assert.equal(outsideOf(heard('message-received'), mine), null);
  assert.deepEqual(withoutOne(mine, 'c1'), []);
});
