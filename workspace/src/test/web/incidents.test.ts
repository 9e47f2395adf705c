import assert from 'node:assert/strict';
import type { Incident, IncidentRequest } from '../../main/resources/web/app/shared/api/shapes.ts';
import { draftOf, notTaken, requestOf, signsOf } from '../../main/resources/web/app/features/incidents/incidents.model.ts';

const NOW = Date.parse('2026-11-22T13:00:00Z');
const CUT = { ...draftOf(null, 'telco', NOW), title: ' Corte ', places: 'Alberdi, Nueva Córdoba', words: 'sin internet' };

Deno.test('signs stand apart by commas or lines, each once and without blanks around', () => {
  assert.deepEqual(signsOf(' Alberdi, Nueva Córdoba\n\nAlberdi,, '), ['Alberdi', 'Nueva Córdoba']);
});

Deno.test('an incident without a name, a place or a beginning is not asked for', () => {
  assert.equal(requestOf({ ...CUT, title: ' ' }, null), null);
  assert.equal(requestOf({ ...CUT, places: ' , ' }, null), null);
  assert.equal(requestOf({ ...CUT, startedAt: '' }, null), null);
  assert.equal(requestOf({ ...CUT, brand: '' }, null), null);
});

Deno.test('what is asked for has moments in UTC and nothing for what was left empty', () => {
  assert.deepEqual(requestOf(CUT, null), {
    brand: 'telco',
    title: 'Corte',
    places: ['Alberdi', 'Nueva Córdoba'],
    words: ['sin internet'],
    product: null,
    startedAt: '2026-11-22T13:00:00.000Z',
    expectedEnd: null,
  });
});

Deno.test('what is there is written as it was asked for', () => {
  const wanted = requestOf({ ...CUT, expectedEnd: CUT.startedAt, product: 'internet' }, null);
  assert.ok(wanted !== null);
  const incident: Incident = {
    ...(wanted as IncidentRequest),
    startedAt: '2026-11-22T13:00:41.250Z',
    id: '1',
    version: 3,
    facts: [],
    crisis: null,
    endedAt: null,
    extent: { people: 0, conversations: 0, open: 0, untold: 0 },
  };
  assert.deepEqual(requestOf(draftOf(incident, '', NOW), incident), { ...wanted, startedAt: incident.startedAt });
});

Deno.test('a change that may have arrived is told apart from one that was refused', () => {
  const problem = { kind: 'problem', status: 409, type: '', title: '', detail: null } as never;
  assert.equal(notTaken(problem, 'incident-title-taken'), 'incidents.failed.incident-title-taken');
  assert.equal(notTaken(problem, 'something-new'), 'incidents.failed.refused');
  assert.equal(notTaken({ kind: 'network', status: 0 } as never, ''), 'incidents.failed.lost');
});
