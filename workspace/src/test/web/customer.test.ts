import assert from 'node:assert/strict';
import { tagsOf, whyNot, written } from '../../main/resources/web/app/features/customer/customer.model.ts';

Deno.test('tags are read as the service takes them, each once', () => {
  assert.deepEqual(tagsOf('VIP, Reclamo reiterado; vip,  ¡Córdoba!'), ['vip', 'reclamo', 'reiterado', 'cordoba']);
});

Deno.test('a field that says nothing is not written', () => {
  const phone = { kind: 'phone', value: ' +54 351 612 3456 ', source: 'customer', consent: 'given' };
  assert.deepEqual(written([phone, { ...phone, value: '  ' }]), [{ ...phone, value: '+54 351 612 3456' }]);
});

Deno.test('who was overtaken is told so', () => {
  assert.deepEqual(whyNot({ kind: 'problem', status: 412, type: 'urn:problem:conversation:changed-meanwhile' }), 'customer.changed-meanwhile');
  assert.deepEqual(whyNot({ kind: 'problem', status: 400, type: 'urn:problem:plaza:invalid-input' }), 'customer.invalid');
  assert.deepEqual(whyNot({ kind: 'network', status: 0, type: '' }), 'pane.network');
});
