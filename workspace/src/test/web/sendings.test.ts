import assert from 'node:assert/strict';
import { forgetEnd, send, sendingIn } from '../../main/resources/web/app/features/reply/sendings.ts';
import { draft } from '../../main/resources/web/app/shared/state/drafts.ts';

const WORDS = {
  inReplyTo: 'm1', visibility: 'public', text: 'Ya lo miro', attachments: [], template: null, epoch: 3,
} as const;

/** A network that keeps each answer until it is told what it is. */
function network(): { readonly keys: string[]; answer: (status: number, body: unknown) => void } {
  const keys: string[] = [];
  const waiting: ((response: Response) => void)[] = [];
  globalThis.fetch = (_path, init) => {
    keys.push(new Headers(init?.headers).get('Idempotency-Key') ?? '');
    return new Promise((resolve) => waiting.push(resolve));
  };
  return { keys, answer: (status, body) => waiting.shift()?.(new Response(JSON.stringify(body), { status })) };
}

Deno.test('an answer on its way is not sent again by who leaves the case and comes back', async () => {
  const { keys, answer } = network();
  draft('reply', 'c1').write('Ya lo miro');

  const first = send('c1', 'Ya lo miro', WORDS);
  forgetEnd('c1');
  await send('c1', 'Ya lo miro', WORDS);

  assert.equal(sendingIn('c1').phase, 'sending');
  assert.equal(keys.length, 1);
  answer(202, { id: 'r1', state: 'accepted' });
  await first;
  assert.deepEqual([sendingIn('c1').phase, draft('reply', 'c1').read(), draft('reply-key', 'c1').read()], ['taken', '', '']);
});

Deno.test('what happened in one case is not told in another, and is forgotten once it was read', async () => {
  const { keys, answer } = network();
  const first = send('c2', 'Ya lo miro', WORDS);
  assert.equal(sendingIn('c3').phase, 'idle');
  answer(503, { type: 'urn:problem:plaza:unavailable' });
  await first;
  assert.equal(sendingIn('c2').phase, 'stopped');

  forgetEnd('c2');
  const again = send('c2', 'Ya lo miro', WORDS);
  answer(202, { id: 'r2', state: 'accepted' });
  await again;

  assert.equal(keys[0], keys[1]);
});
