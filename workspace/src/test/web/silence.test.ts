import assert from 'node:assert/strict';
import { brandName, isReason, notGranted, silentOnes } from '../../main/resources/web/app/features/brand-silence/silence.model.ts';
import type { Brand } from '../../main/resources/web/app/shared/api/shapes.ts';

const SILENCE = { since: '2026-11-30T12:00:00.000Z', by: 'sofia-id', name: 'sofia', reason: 'un error' };

function aBrand(more: Partial<Brand>): Brand {
  return { brand: 'telco-andina', sites: ['cordoba'], silence: null, waiting: 0, leaving: 0, ...more };
}

Deno.test('only brands that are silent are told of', () => {
  const silent = silentOnes([aBrand({}), aBrand({ brand: 'otra', silence: SILENCE })]);
  assert.deepEqual(silent.map(({ brand }) => brand), ['otra']);
});

Deno.test('a brand is called as people read it', () => {
  assert.equal(brandName('telco-andina'), 'Telco Andina');
});

Deno.test('a silence needs a reason, and not a novel', () => {
  assert.deepEqual(['', '   ', 'un error', 'x'.repeat(500), 'x'.repeat(501)].map(isReason), [false, false, true, true, false]);
});

Deno.test('what was lost on the way may be asked again, what was refused not', () => {
  const lost = notGranted({ kind: 'network', status: 0, type: '' }, '');
  const beyond = notGranted({ kind: 'problem', status: 403, type: '' }, 'brand-beyond-sites');
  const broken = notGranted({ kind: 'problem', status: 503, type: '' }, 'unavailable');
  assert.deepEqual([lost.retry, beyond.retry, broken.retry], [true, false, true]);
  assert.equal(beyond.why, 'silence.failed.brand-beyond-sites');
});
