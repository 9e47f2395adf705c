import assert from 'node:assert/strict';
import {
  begun,
  filledOf,
  formOf,
  found,
  kept,
  nameOf,
  read,
  titleOf,
  withValue,
} from '../../main/resources/web/app/features/reply/template.model.ts';
import type { TemplateForm } from '../../main/resources/web/app/shared/api/shapes.ts';

const RESOLVED: TemplateForm = {
  name: 'reclamo_resuelto',
  language: 'es_AR',
  category: 'utility',
  header: 'Tu reclamo',
  text: 'Hola {{cliente}}, el reclamo {{numero}} quedó resuelto.',
  footer: null,
  parameters: ['cliente', 'numero'],
};
const ROSA = withValue(begun(RESOLVED), 0, 'Rosa');

Deno.test('approved words can be sent once every blank is filled, and read as the customer reads them', () => {
  assert.equal(filledOf([RESOLVED], ROSA), null);
  assert.deepEqual(filledOf([RESOLVED], withValue(ROSA, 1, ' 4711 ')), {
    template: { name: 'reclamo_resuelto', language: 'es_AR', parameters: ['Rosa', '4711'] },
    text: 'Tu reclamo\nHola Rosa, el reclamo 4711 quedó resuelto.',
  });
});

Deno.test('an empty blank shows what belongs there', () => {
  assert.equal(
    read(RESOLVED, ROSA, (blank) => `[${blank}]`),
    'Tu reclamo\nHola Rosa, el reclamo [numero] quedó resuelto.',
  );
});

Deno.test('a value that looks like a blank is no blank', () => {
  const odd = withValue(withValue(begun(RESOLVED), 0, '{{numero}} $&'), 1, '1');
  assert.equal(filledOf([RESOLVED], odd)?.text, 'Tu reclamo\nHola {{numero}} $&, el reclamo 1 quedó resuelto.');
});

Deno.test('a pasted line break becomes a space, because networks take none', () => {
  const pasted = withValue(ROSA, 1, 'uno\ndos\t\ttres');
  assert.deepEqual(filledOf([RESOLVED], pasted)?.template.parameters, ['Rosa', 'uno dos tres']);
});

Deno.test('words that are approved no more are chosen no more', () => {
  assert.equal(formOf([], ROSA), null);
  assert.equal(formOf([{ ...RESOLVED, language: 'pt_BR' }], ROSA), null);
});

Deno.test('what was begun is kept, and whatever else lies there is nothing', () => {
  assert.deepEqual(found(kept(ROSA)), ROSA);
  assert.deepEqual([found(kept(null)), found('{'), found('{"name":1}'), found('null')], [null, null, null, null]);
});

Deno.test('people read names, not what machines need', () => {
  assert.deepEqual([titleOf(RESOLVED), nameOf('numero_de_reclamo'), nameOf('1')], ['reclamo resuelto (es_AR)', 'numero de reclamo', null]);
});
