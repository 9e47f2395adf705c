import assert from 'node:assert/strict';
import {
  bringsSomething,
  LARGEST_FILE,
  offerOf,
  rejectedTable,
  sourceOf,
  typeOf,
  unfit,
  whyNot,
} from '../../main/resources/web/app/features/imports/imports.model.ts';
import type { ImportReport } from '../../main/resources/web/app/shared/api/shapes.ts';

function report(more: Partial<ImportReport> = {}): ImportReport {
  return {
    dryRun: true,
    waitingCases: 0,
    closedCases: 0,
    knownCases: 0,
    newMessages: 0,
    knownMessages: 0,
    rejected: 0,
    problems: [],
    ...more,
  };
}

Deno.test('a file is what its name says', () => {
  assert.deepEqual(
    ['Casos.CSV', 'a.b.json', 'x.ndjson', 'x.jsonl', 'x.xlsx', 'csv.'].map(typeOf),
    ['text/csv', 'application/json', 'application/x-ndjson', 'application/x-ndjson', null, null],
  );
});

Deno.test('what cannot be tried is told before it is sent', () => {
  assert.deepEqual(
    [unfit('x.csv', 1), unfit('x.csv', 0), unfit('x.csv', LARGEST_FILE + 1), unfit('x.pdf', 1)],
    [null, 'imports.unfit.empty', 'imports.unfit.large', 'imports.unfit.type'],
  );
});

Deno.test('people name the tool as they do, and the service gets its word', () => {
  assert.deepEqual(
    [sourceOf('CRM viejo (Córdoba)'), sourceOf('  --  '), sourceOf(`${'a'.repeat(62)} b`)],
    ['crm-viejo-cordoba', '', 'a'.repeat(62)],
  );
});

Deno.test('a file of which everything is here brings nothing', () => {
  assert.deepEqual([bringsSomething(report({ knownCases: 3 })), bringsSomething(report({ newMessages: 1 }))], [false, true]);
});

Deno.test('where all cases are here already, their new messages are offered, and never no cases', () => {
  assert.deepEqual(offerOf(report({ waitingCases: 1, closedCases: 2, newMessages: 9 })), { words: 'imports.bring', count: 3 });
  assert.deepEqual(offerOf(report({ knownCases: 3, newMessages: 4 })), { words: 'imports.bring.messages', count: 4 });
});

Deno.test('after a broken connection nobody says that it was done or that it was not', () => {
  const lost = { kind: 'network', status: 0, type: '' } as const;
  assert.deepEqual([whyNot(lost, '', true), whyNot(lost, '', false)], ['imports.failed.try', 'imports.failed.bring']);
  const bad = { kind: 'problem', status: 400, type: 'urn:problem:plaza:invalid-input' } as const;
  assert.equal(whyNot(bad, 'invalid-input', true), 'imports.failed.unreadable');
});

Deno.test('what was rejected is a table that no spreadsheet takes for a formula', () => {
  const problems = [
    { line: 7, reason: 'malformed', detail: 'a "word", and more' },
    { line: 8, reason: 'not-a-word', detail: '=1+1' },
  ];
  assert.equal(
    rejectedTable(report({ problems })),
    'line,reason,detail\r\n7,malformed,"a ""word"", and more"\r\n8,not-a-word,\'=1+1\r\n',
  );
});
