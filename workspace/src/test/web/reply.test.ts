import assert from 'node:assert/strict';
import { keyFor, lengthOf, limitFor, measure, stoppedBy } from '../../main/resources/web/app/features/reply/reply.model.ts';
import type { Problem } from '../../main/resources/web/app/shared/api/http.ts';

function refused(status: number): Problem {
  return { kind: 'problem', status, type: '' };
}

Deno.test('a text is empty, fine, near its limit or over it', () => {
  assert.deepEqual(
    ['  \n ', 'hola', 'a'.repeat(95), 'a'.repeat(101)].map((text) => measure(text, { most: 100, unit: 'characters' }).kind),
    ['empty', 'fine', 'near', 'over'],
  );
});

Deno.test('a text is counted as the network counts: an emoji is one character and four bytes', () => {
  assert.deepEqual([lengthOf('😡a', 'characters'), lengthOf('😡á', 'utf-8-bytes')], [2, 6]);
});

Deno.test('where the service tells no limit, it is that of the network and of the place', () => {
  const limits = [limitFor('x', 'public'), limitFor('instagram', 'private'), limitFor('a-new-network', 'public')];
  assert.deepEqual(limits.map(({ most, unit }) => `${most} ${unit}`), ['280 characters', '1000 utf-8-bytes', '8000 characters']);
});

Deno.test('trying the same text again keeps its key, so that it cannot be published twice', () => {
  const first = keyFor('Hola Rosa', '', () => 'key-1');
  const again = keyFor('Hola Rosa', first.kept, () => 'key-2');
  assert.deepEqual([first.key, again.key], ['key-1', 'key-1']);
});

Deno.test('another text is another reply', () => {
  const first = keyFor('Hola Rosa', '', () => 'key-1');
  assert.equal(keyFor('Hola', first.kept, () => 'key-2').key, 'key-2');
});

Deno.test('where nobody knows whether it arrived, it may be tried again under the same key', () => {
  for (const problem of [{ kind: 'network', status: 0, type: '' } as const, refused(503)]) {
    const stopped = stoppedBy(problem, '');
    assert.ok(stopped.phase === 'stopped' && stopped.retry && stopped.keepKey);
  }
});

Deno.test('a conversation that is somebody else’s now is not tried again', () => {
  const stopped = stoppedBy(refused(409), 'owner-changed');
  assert.ok(stopped.phase === 'stopped' && !stopped.retry && stopped.why === 'composer.owner-changed');
});

Deno.test('an assignment that has not arrived yet is tried again', () => {
  const stopped = stoppedBy(refused(409), 'not-yet-owner');
  assert.ok(stopped.phase === 'stopped' && stopped.retry && stopped.keepKey);
});

Deno.test('what the network refuses is told in its own words, and the next try is a new reply', () => {
  for (const slug of ['outside-window', 'already-replied', 'not-allowed-here', 'nothing-to-answer', 'conversation-resolved']) {
    const stopped = stoppedBy(refused(409), slug);
    assert.ok(stopped.phase === 'stopped' && !stopped.retry && !stopped.keepKey && stopped.why === `composer.${slug}`, slug);
  }
});
