import assert from 'node:assert/strict';
import { addressOf, parseRoute, readsConversations } from '../../main/resources/web/app/shared/state/route.ts';
import { filterOf, isLongEnough, isSame, NOTHING_SOUGHT, parametersOf } from '../../main/resources/web/app/shared/state/sought.ts';

const NOW = Date.parse('2026-11-30T12:00:00.000Z');
const SOUGHT = { text: 'señal & más', turn: 'open', channel: 'x', site: 'cordoba', owner: 'nobody', due: '15' };

Deno.test('what is looked for stands in the address, and is read from it', () => {
  const address = addressOf({ page: 'search', conversation: null, sought: SOUGHT });
  const [path = '', query = ''] = address.split('?');
  assert.deepEqual(parseRoute(path, `?${query}`), { page: 'search', conversation: null, sought: SOUGHT });
  assert.equal(addressOf({ page: 'search', conversation: null, sought: NOTHING_SOUGHT }), '/search');
});

Deno.test('an address cannot ask for more than the service looks for', () => {
  assert.equal(filterOf(new URLSearchParams({ text: 'a'.repeat(500), more: 'x' })).text.length, 100);
});

Deno.test('what is open is no turn of its own, and what is due is counted from this moment', () => {
  assert.deepEqual(parametersOf(SOUGHT, NOW), {
    text: 'señal & más',
    turn: '',
    state: 'open',
    channel: 'x',
    site: 'cordoba',
    owner: 'nobody',
    dueBefore: '2026-11-30T12:15:00.000Z',
  });
  assert.equal(parametersOf({ ...NOTHING_SOUGHT, due: 'broken' }, NOW)['dueBefore'], '2026-11-30T12:00:00.000Z');
  assert.equal(parametersOf({ ...NOTHING_SOUGHT, turn: 'new', due: 'nonsense' }, NOW)['dueBefore'], '');
});

Deno.test('a single letter is not asked for; none is', () => {
  assert.deepEqual([isLongEnough({ ...SOUGHT, text: 'a' }), isLongEnough(NOTHING_SOUGHT)], [false, true]);
  assert.deepEqual([isSame(SOUGHT, { ...SOUGHT }), isSame(SOUGHT, { ...SOUGHT, due: '60' })], [true, false]);
});

Deno.test('those who read conversations look for them', () => {
  assert.deepEqual(
    [['agent'], ['supervisor'], ['quality'], ['crisis'], ['admin'], ['analyst']].map(readsConversations),
    [true, true, true, true, false, false],
  );
});
