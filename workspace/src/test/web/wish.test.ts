import assert from 'node:assert/strict';
import type { Enclosed } from '../../main/resources/web/app/features/reply/file.model.ts';
import type { Way } from '../../main/resources/web/app/features/reply/way.model.ts';
import { approvedWish, freeWish } from '../../main/resources/web/app/features/reply/wish.model.ts';

const WAY: Way = {
  place: 'private',
  act: 'direct-message',
  open: true,
  until: null,
  reason: null,
  limit: null,
  files: { most: 1, reason: null, kinds: [{ kind: 'image', mediaTypes: ['image/png'], maxBytes: 100, caption: null }] },
};
const PHOTO: Enclosed = {
  key: 'k',
  facts: { name: 'foto.png', size: 9, mediaType: 'image/png' },
  part: null,
  kept: { id: 'f1', kind: 'image', mediaType: 'image/png', size: 9, name: 'foto.png', scan: 'clean', receipt: 'r1', endsAt: '2026-11-22T14:00:00.000Z' },
  why: null,
};

Deno.test('a photo may go without a word, and words without a photo', () => {
  assert.deepEqual(freeWish(WAY, '', 'empty', [PHOTO])?.attachments, ['r1']);
  assert.deepEqual(freeWish(WAY, 'Hola', 'fine', [])?.attachments, []);
});

Deno.test('nothing is sent where nothing is said, where the way is closed, or where it is too long', () => {
  assert.equal(freeWish(WAY, '', 'empty', []), null);
  assert.equal(freeWish({ ...WAY, open: false }, 'Hola', 'fine', []), null);
  assert.equal(freeWish(WAY, 'Hola', 'over', []), null);
});

Deno.test('a file that is still on its way, or one too many, holds the answer back', () => {
  assert.equal(freeWish(WAY, 'Hola', 'fine', [{ ...PHOTO, kept: null, part: 0.5 }]), null);
  assert.equal(freeWish(WAY, 'Hola', 'fine', [PHOTO, PHOTO]), null);
});

Deno.test('the same words with another file are another answer', () => {
  const names = [freeWish(WAY, 'Hola', 'fine', [])?.name, freeWish(WAY, 'Hola', 'fine', [PHOTO])?.name];
  assert.deepEqual(names, ['Hola', 'Hola f1']);
});

Deno.test('approved words are sent once every blank is filled', () => {
  const template = { name: 'aviso', language: 'es', parameters: ['Rosa'] };
  assert.equal(approvedWish(null), null);
  assert.deepEqual(approvedWish({ text: 'Hola Rosa', template }), {
    text: 'Hola Rosa',
    template,
    attachments: [],
    name: '{"name":"aviso","language":"es","parameters":["Rosa"]}',
  });
});
