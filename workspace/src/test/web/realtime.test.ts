import assert from 'node:assert/strict';
import { applyConnection, type ConnectionEvent, NOT_CONNECTED, troubleOf } from '../../main/resources/web/app/shared/realtime/connection.ts';
import { conversationOf, dataOfEvent } from '../../main/resources/web/app/shared/realtime/events.ts';
import { promised, spanOf } from '../../main/resources/web/app/shared/realtime/promise.ts';
import { after, LOADING } from '../../main/resources/web/app/shared/state/remote.ts';

const NOW = Date.parse('2026-11-22T13:00:00.000Z');
const at = (minutes: number): string => new Date(NOW + minutes * 60_000).toISOString();

function through(...events: readonly ConnectionEvent[]) {
  return events.reduce(applyConnection, NOT_CONNECTED);
}

Deno.test('a break of a second is nobody’s concern, a longer one is', () => {
  const broken = through({ type: 'opened' }, { type: 'broken', at: NOW });
  assert.deepEqual([troubleOf(broken, NOW + 1000), troubleOf(broken, NOW + 3000)], [null, 'reconnecting']);
});

Deno.test('a break lasts from its first failure, not from its last try', () => {
  assert.equal(through({ type: 'broken', at: NOW }, { type: 'broken', at: NOW + 5000 }).brokenSince, NOW);
});

Deno.test('without internet the page says so until the stream stands again', () => {
  const offline = through({ type: 'opened' }, { type: 'offline', at: NOW }, { type: 'broken', at: NOW });
  assert.equal(troubleOf(offline, NOW), 'offline');
  const back = applyConnection(applyConnection(offline, { type: 'online' }), { type: 'opened' });
  assert.equal(troubleOf(back, NOW), null);
});

Deno.test('a presence that is not confirmed is told before anything else behind the stream', () => {
  const state = through(
    { type: 'opened' },
    { type: 'link', to: 'conversation', state: 'down' },
    { type: 'link', to: 'presence', state: 'down' },
  );
  assert.equal(troubleOf(state, NOW), 'presence');
});

Deno.test('a session that is over stays over', () => {
  assert.equal(through({ type: 'ended' }, { type: 'opened' }).phase, 'ended');
});

Deno.test('the same word of a link changes nothing', () => {
  const up = through({ type: 'link', to: 'agent', state: 'up' });
  assert.ok(applyConnection(up, { type: 'link', to: 'agent', state: 'up' }) === up);
});

Deno.test('a promise is calm, then a warning in its last quarter, then broken', () => {
  const phases = [0, 46, 61].map((minute) => promised(at(60), at(0), NOW + minute * 60_000)?.phase);
  assert.deepEqual(phases, ['calm', 'warning', 'broken']);
});

Deno.test('a warning is never shorter than two minutes nor longer than an hour', () => {
  assert.equal(promised(at(4), at(0), NOW + 2 * 60_000)?.phase, 'warning');
  assert.equal(promised(at(24 * 60), at(0), NOW + 22 * 60 * 60_000)?.phase, 'calm');
  assert.equal(promised(at(24 * 60), at(0), NOW + 23.5 * 60 * 60_000)?.phase, 'warning');
});

Deno.test('a deadline that is no time is no promise', () => {
  assert.equal(promised('soon', null, NOW), null);
});

Deno.test('a span is told in the units that matter', () => {
  assert.deepEqual(spanOf(59_000), { unit: 'seconds', value: 59, rest: 0 });
  assert.deepEqual(spanOf(-5 * 60_000), { unit: 'minutes', value: 5, rest: 0 });
  assert.deepEqual(spanOf(95 * 60_000), { unit: 'hours', value: 1, rest: 35 });
  assert.deepEqual(spanOf(50 * 3_600_000), { unit: 'days', value: 2, rest: 2 });
});

Deno.test('an event that is no JSON object breaks nothing', () => {
  assert.deepEqual([dataOfEvent('{"a":1}'), dataOfEvent('[1]'), dataOfEvent('oops')], [{ a: 1 }, {}, {}]);
  assert.equal(conversationOf({ name: 'resync', data: {} }), null);
});

Deno.test('a failed refresh keeps what was known and says so', () => {
  const ready = after(LOADING, { ok: true, status: 200, value: 7 });
  const kept = after(ready, { ok: false, problem: { kind: 'network', status: 0, type: '' } });
  assert.ok(kept.state === 'ready' && kept.data === 7 && kept.trouble !== null);
});

Deno.test('what a person may no longer see goes away', () => {
  const ready = after(LOADING, { ok: true, status: 200, value: 7 });
  const gone = after(ready, { ok: false, problem: { kind: 'problem', status: 404, type: '' } });
  assert.equal(gone.state, 'failed');
});
