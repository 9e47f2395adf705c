import assert from 'node:assert/strict';
import { blockingOf, stretches } from '../../main/resources/web/app/features/reply/personal-data.model.ts';
import { notChanged } from '../../main/resources/web/app/features/disclosures/disclosures.model.ts';
import type { DraftFinding } from '../../main/resources/web/app/shared/api/shapes.ts';

function finding(offset: number, length: number, blocks = true): DraftFinding {
  return { rule: 'personal-data', kind: 'phone', offset, length, blocks };
}

Deno.test('a draft is cut at its findings, in order, and nothing of it is lost', () => {
  const text = '😡 al 11 5263-4417 o 22';
  const parts = stretches(text, [finding(21, 2), finding(6, 12)]);
  assert.equal(parts.map((part) => part.text).join(''), text);
  assert.deepEqual(parts.filter((part) => part.finding !== null).map((part) => part.text), ['11 5263-4417', '22']);
});

Deno.test('findings that overlap or lie outside are left out', () => {
  const parts = stretches('abcdef', [finding(1, 3), finding(2, 2), finding(5, 9)]);
  assert.deepEqual(parts.map((part) => part.text), ['a', 'bcd', 'ef']);
});

Deno.test('what was said of another text says nothing of this one', () => {
  const checked = { text: 'al 11 5263-4417', findings: [finding(3, 12), finding(0, 2, false)] };
  assert.equal(blockingOf(checked, 'al 11 5263-4417').length, 1);
  assert.equal(blockingOf(checked, 'al 11 5263-44').length, 0);
});

Deno.test('why a brand’s own was not changed is told in its own words', () => {
  const refused = (status: number) => ({ kind: 'problem', status, type: '' }) as const;
  assert.deepEqual(
    [notChanged(refused(400), 'invalid-input'), notChanged(refused(403), 'brand-beyond-sites'), notChanged(refused(503), ''), notChanged(refused(404), '')],
    ['disclosures.failed.too-broad', 'disclosures.failed.brand-beyond-sites', 'disclosures.failed.lost', 'disclosures.failed.refused'],
  );
});
