import assert from 'node:assert/strict';
import { attachmentLook, labelOf, sizeOf } from '../../main/resources/web/app/features/conversation/attachment.model.ts';
import type { AttachmentFile } from '../../main/resources/web/app/shared/api/shapes.ts';

function aFile(more: Partial<AttachmentFile>): AttachmentFile {
  return {
    id: 'f1', state: 'stored', reason: null, scan: 'clean', size: 34_000, mediaType: 'image/png', name: 'foto.png',
    inline: true, ...more,
  };
}

Deno.test('a picture is shown, a sound is played, everything else is downloaded', () => {
  assert.equal(attachmentLook(aFile({})).opens, 'show');
  assert.equal(attachmentLook(aFile({ mediaType: 'audio/ogg' })).opens, 'play');
  assert.equal(attachmentLook(aFile({ mediaType: 'application/pdf', inline: false })).opens, 'download');
});

Deno.test('whether it was scanned is said, with its size', () => {
  assert.equal(attachmentLook(aFile({})).words, '34 kB · Analizado: sin virus');
  assert.equal(attachmentLook(aFile({ scan: 'unscanned' })).words, '34 kB · Sin analizar');
  assert.equal(attachmentLook(aFile({ scan: 'unscanned' })).tone, 'warning');
});

Deno.test('what is not here is not opened, and may come', () => {
  for (const state of ['waiting', 'scanning']) {
    const look = attachmentLook(aFile({ state, scan: null }));
    assert.equal(look.opens, null);
    assert.equal(look.passing, true);
  }
});

Deno.test('what is refused says why, also for a reason of the future', () => {
  const infected = attachmentLook(aFile({ state: 'refused', reason: 'infected', scan: null }));
  assert.equal(infected.opens, null);
  assert.equal(infected.tone, 'danger');
  assert.equal(attachmentLook(aFile({ state: 'refused', reason: 'eclipse' })).words, 'No disponible (eclipse).');
});

Deno.test('a state of the future is not opened', () => {
  assert.equal(attachmentLook(aFile({ state: 'frozen' })).opens, null);
});

Deno.test('it is called by its name, else by what it is', () => {
  assert.equal(labelOf({ type: 'file', name: 'factura.pdf' }), 'factura.pdf');
  assert.equal(labelOf({ type: 'voice', name: null }), 'Mensaje de voz');
  assert.equal(labelOf({ type: 'hologram' }), 'Adjunto: hologram');
});

Deno.test('sizes are said as people say them', () => {
  assert.equal(sizeOf(999), '999 B');
  assert.equal(sizeOf(1_500), '2 kB');
  assert.equal(sizeOf(2_560_000), '2,6 MB');
});

Deno.test('what has no name is called by its family, whatever the network calls it', () => {
  const labels = ['document', 'photo', 'ig_reel', 'story_mention'].map((type) => labelOf({ type, name: null }));
  assert.deepEqual(labels, ['Archivo adjunto', 'Imagen adjunta', 'Video adjunto', 'Historia']);
});
