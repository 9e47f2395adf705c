import assert from 'node:assert/strict';
import {
  isWhole,
  leavesOf,
  NOTHING_CHOSEN,
  stillThere,
} from '../../main/resources/web/app/features/conversation/reasons.model.ts';
import { idOf, nodesOf, notKept, textOf } from '../../main/resources/web/app/features/reasons/reasons.model.ts';
import type { ReasonNode, ReasonTree } from '../../main/resources/web/app/shared/api/shapes.ts';

const leaf = (id: string, name: string): ReasonNode => ({ id, name, below: [] });

const PRODUCTS: readonly ReasonNode[] = [
  { id: 'hogar', name: 'Hogar', below: [leaf('ftth', 'Internet por fibra'), leaf('television', 'Televisión')] },
  leaf('empresas', 'Empresas'),
];

const TREE: ReasonTree = {
  brand: 'telco-andina',
  version: 3,
  product: PRODUCTS,
  cause: [leaf('a', 'A'), leaf('b', 'B')],
  resolution: [leaf('resuelto', 'Resuelto')],
  area: [leaf('red', 'Red'), leaf('legales', 'Legales')],
};

const WRITTEN = `Hogar
  Internet por fibra [ftth]
  Televisión
Empresas`;

Deno.test('a branch is written as a list, with a code where the name does not say it', () => {
  assert.equal(textOf(PRODUCTS), WRITTEN);
  assert.deepEqual(nodesOf(WRITTEN), PRODUCTS);
});

Deno.test('blank lines and any width of indentation are taken as they are meant', () => {
  assert.deepEqual(nodesOf('Hogar\n\n     Fibra [ftth]\n         Sin luz\n     TV\nOtro'), [
    {
      id: 'hogar',
      name: 'Hogar',
      below: [{ id: 'ftth', name: 'Fibra', below: [leaf('sin-luz', 'Sin luz')] }, leaf('tv', 'TV')],
    },
    leaf('otro', 'Otro'),
  ]);
});

Deno.test('a line without a name, or with a code that is none, makes no tree', () => {
  assert.equal(nodesOf('[red]'), null);
  assert.equal(nodesOf('Red [La Red]'), null);
  assert.equal(nodesOf('¿?'), null);
});

Deno.test('a new name is counted by a plain word', () => {
  assert.equal(idOf('Atención: ¡mala atención! (ñandú)'), 'atencion-mala-atencion-nandu');
});

Deno.test('only what has nothing below it is chosen, and says what it belongs to', () => {
  assert.deepEqual(leavesOf(PRODUCTS), [
    { id: 'ftth', name: 'Internet por fibra', within: 'Hogar' },
    { id: 'television', name: 'Televisión', within: 'Hogar' },
    { id: 'empresas', name: 'Empresas', within: '' },
  ]);
});

Deno.test('a choice outlives a change of the tree as far as its leaves do; what is alone is chosen', () => {
  assert.deepEqual(stillThere(TREE, { product: 'ftth', cause: 'gone', resolution: '', area: 'red' }), {
    product: 'ftth',
    cause: '',
    resolution: 'resuelto',
    area: 'red',
  });
  assert.equal(isWhole(NOTHING_CHOSEN), false);
  assert.equal(isWhole({ product: 'ftth', cause: 'a', resolution: 'resuelto', area: 'red' }), true);
});

Deno.test('what the service says against a tree is told in words', () => {
  const said = (type: string): string => notKept({ kind: 'problem', status: 400, type });
  assert.equal(said('urn:problem:conversation:changed-meanwhile'), 'reasons.failed.changed-meanwhile');
  assert.equal(said('urn:problem:plaza:invalid-input'), 'reasons.failed.senseless');
  assert.equal(said(''), 'reasons.failed.lost');
});
