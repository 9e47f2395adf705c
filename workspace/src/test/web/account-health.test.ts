import assert from 'node:assert/strict';
import { byNeed, toneOf } from '../../main/resources/web/app/features/account-health/account-health.model.ts';
import type { AccountWithHealth } from '../../main/resources/web/app/shared/api/shapes.ts';

function account(name: string, state: string): AccountWithHealth {
  return { id: name, channel: 'facebook', name, health: { state, reasons: [], heardAt: null } };
}

Deno.test('who needs somebody first stands first, and what is well or unwanted last', () => {
  const accounts = [account('b', 'connected'), account('a', 'connected'), account('c', 'disabled'), account('d', 'degraded'), account('e', 'needs-reauthorisation'), account('f', 'paused')];
  assert.deepEqual(byNeed(accounts).map(({ name }) => name), ['e', 'f', 'd', 'a', 'b', 'c']);
});

Deno.test('a state that the page does not know is looked at, and never shown as well', () => {
  assert.deepEqual(byNeed([account('a', 'connected'), account('b', 'invented')]).map(({ name }) => name), ['b', 'a']);
  assert.equal(toneOf({ state: 'invented' }), 'warning');
});
