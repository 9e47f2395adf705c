import assert from 'node:assert/strict';
import {
  inAnHour,
  notNoted,
  shownOf,
} from '../../main/resources/web/app/features/conversation/commitments.model.ts';
import { localOf, momentOf } from '../../main/resources/web/app/shared/ui/moment-field.ts';
import type { Commitment } from '../../main/resources/web/app/shared/api/shapes.ts';

function aCommitment(id: string, keptAt: string | null): Commitment {
  return {
    id,
    what: 'Te escribo',
    standing: keptAt === null ? 'running' : 'kept',
    ownerId: 'lucia',
    ownerName: 'Lucía',
    madeAt: '2026-11-22T13:00:00.000Z',
    warnAt: '2026-11-22T16:00:00.000Z',
    dueAt: '2026-11-22T17:00:00.000Z',
    keptAt,
    keptBy: keptAt === null ? null : 'lucia',
  };
}

Deno.test('what is to be kept is shown, and the last that was', () => {
  const at = '2026-11-22T14:00:00.000Z';
  const { open, past } = shownOf([aCommitment('a', null), ...['b', 'c', 'd', 'e'].map((id) => aCommitment(id, at))]);
  assert.deepEqual([open.map(({ id }) => id), past.map(({ id }) => id)], [['a'], ['b', 'c', 'd']]);
});

Deno.test('a field for date and time says the same moment there and back', () => {
  const at = Date.parse('2026-11-22T17:05:00.000Z');
  assert.equal(momentOf(localOf(at)), '2026-11-22T17:05:00.000Z');
  assert.equal(momentOf(''), null);
  assert.equal(momentOf('soon'), null);
});

Deno.test('an hour ahead is offered, on a round minute', () => {
  const now = Date.parse('2026-11-22T13:02:10.000Z');
  assert.equal(momentOf(inAnHour(now)), '2026-11-22T14:05:00.000Z');
});

Deno.test('what the service says against it is told in words', () => {
  const said = (slug: string): string =>
    notNoted({ kind: 'problem', status: 422, type: `urn:problem:conversation:${slug}` });
  assert.equal(said('due-out-of-reach'), 'commitments.failed.due');
  assert.equal(said('too-many-commitments'), 'commitments.failed.too-many');
  assert.equal(said('owner-changed'), 'commitments.failed.owner');
  assert.equal(said('other'), 'commitments.failed');
});
