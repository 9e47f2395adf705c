import assert from 'node:assert/strict';
import {
  acceptOf, hintOf, mayLeave, noneBecause, objectionTo, uploadStopped, type Enclosed,
} from '../../main/resources/web/app/features/reply/file.model.ts';
import { lookOfWhole } from '../../main/resources/web/app/features/conversation/reply-state.ts';
import { timelineOf } from '../../main/resources/web/app/features/conversation/timeline.model.ts';
import type { FilesRule, Message, Reply, ReplyStep, UploadedFile } from '../../main/resources/web/app/shared/api/shapes.ts';

const WHATSAPP: FilesRule = {
  most: 2,
  reason: null,
  kinds: [
    { kind: 'image', mediaTypes: ['image/jpeg', 'image/png'], maxBytes: 5_000_000, caption: 1024 },
    { kind: 'document', mediaTypes: ['application/pdf'], maxBytes: 15_000_000, caption: 1024 },
  ],
};
const PRIVATE_REPLY: FilesRule = { most: 0, reason: 'one-message', kinds: [] };

function kept(more: Partial<UploadedFile> = {}): Enclosed {
  const file: UploadedFile = {
    id: 'f1', kind: 'image', mediaType: 'image/png', size: 48_213, name: 'foto.png', scan: 'clean', receipt: 'r',
    endsAt: '2026-12-01T12:00:00Z', ...more,
  };
  return { key: file.id, facts: file, part: null, kept: file, why: null };
}

Deno.test('what can be attached is said beforehand, with sizes and how many', () => {
  assert.equal(hintOf(WHATSAPP), 'Imágenes de hasta 5 MB · documentos de hasta 15 MB · hasta 2 por respuesta');
  assert.equal(acceptOf(WHATSAPP), 'image/jpeg,image/png,application/pdf');
});

Deno.test('where nothing can be attached it is said why, also for a reason of the future', () => {
  assert.equal(noneBecause(PRIVATE_REPLY), 'files.none.one-message');
  assert.equal(noneBecause({ ...PRIVATE_REPLY, reason: 'eclipse' }), 'files.none.other');
  assert.deepEqual([noneBecause(WHATSAPP), noneBecause(null)], [null, null]);
});

Deno.test('a file of another type or size is told apart before it is brought anywhere', () => {
  const png = { name: 'a.png', size: 5_000_000, mediaType: 'image/png' };
  assert.equal(objectionTo(png, WHATSAPP), null);
  assert.equal(objectionTo({ ...png, size: 5_000_001 }, WHATSAPP), 'files.too-large');
  assert.equal(objectionTo({ ...png, mediaType: 'video/mp4' }, WHATSAPP), 'files.wrong-type');
  assert.equal(objectionTo({ ...png, mediaType: '' }, WHATSAPP), null);
});

Deno.test('an answer leaves with files only when all are there and may go that way', () => {
  assert.ok(mayLeave([], null) && mayLeave([kept()], WHATSAPP));
  assert.ok(!mayLeave([kept()], PRIVATE_REPLY) && !mayLeave([kept()], null));
  assert.ok(!mayLeave([{ ...kept(), part: 0.4, kept: null }], WHATSAPP));
  assert.ok(!mayLeave([kept(), kept(), kept()], WHATSAPP));
  assert.ok(!mayLeave([kept({ mediaType: 'image/gif' })], WHATSAPP));
});

Deno.test('why a file did not arrive is said in plain words', () => {
  assert.equal(uploadStopped('attachment-infected', 422), 'files.infected');
  assert.equal(uploadStopped('', 413), 'files.too-large');
  assert.equal(uploadStopped('owner-changed', 409), 'files.owner-changed');
  assert.equal(uploadStopped('internal', 500), 'files.failed');
});

const step = (number: number, state: string, externalId: string | null): ReplyStep => ({
  number, of: 2, fileId: number === 0 ? null : 'f1', state, reason: null, externalId,
});
const reply = (state: string, steps: readonly ReplyStep[]): Reply => ({
  id: 'r1', state, text: 'Mirá', agentId: 'a', approvedAt: '2026-11-30T12:00:00Z', externalId: 'm_1', steps,
  attachments: [{ fileId: 'f1', kind: 'image', mediaType: 'image/png', name: 'foto.png', size: 1 }],
});
const echo = (externalId: string): Message =>
  ({
    id: externalId, externalId, parentId: null, direction: 'outbound', text: 'Mirá', attachments: [],
    createdAt: '2026-11-30T12:00:01Z', removedAt: null, editedAt: null,
  }) as unknown as Message;

Deno.test('what came back of a reply in parts is shown once', () => {
  const whole = reply('published', [step(0, 'published', 'm_1'), step(1, 'published', 'm_2')]);
  assert.deepEqual(timelineOf([echo('m_1'), echo('m_2')], [whole]).map(({ kind, id }) => `${kind} ${id}`), ['message m_1']);
});

Deno.test('of a reply that stands in part neither is said that it stands nor that it does not', () => {
  const half = reply('refused', [step(0, 'published', 'm_1'), step(1, 'refused', null)]);
  assert.deepEqual(timelineOf([echo('m_1')], [half]).map(({ kind }) => kind), ['reply']);
  assert.deepEqual(
    [lookOfWhole(half).words, lookOfWhole(half).stands, lookOfWhole(half).reusable],
    ['reply.state.partly', false, false],
  );
  assert.equal(lookOfWhole(reply('refused', [])).words, 'reply.state.refused');
});
