import { sendReply } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { NewReply } from '../../shared/api/shapes.ts';
import { draft } from '../../shared/state/drafts.ts';
import { Store } from '../../shared/state/store.ts';
import { IDLE, keyFor, type Sending, stoppedBy } from './reply.model.ts';

/**
 * The sendings of this tab by conversation. They outlive the composer: who leaves a case while its answer is on its way
 * finds it on its way there, or how it ended, and cannot send it twice.
 */
export const sendings = new Store<ReadonlyMap<string, Sending>>(new Map());

export function sendingIn(conversation: string): Sending {
  return sendings.value.get(conversation) ?? IDLE;
}

/** How the last one ended was read; one that is under way stays. */
export function forgetEnd(conversation: string): void {
  if (sendingIn(conversation).phase !== 'sending') {
    becomes(conversation, IDLE);
  }
}

/** Sends an answer under its name, whoever looks; what was taken is no draft any more. */
export async function send(conversation: string, name: string, reply: NewReply): Promise<void> {
  if (sendingIn(conversation).phase === 'sending') {
    return;
  }
  const keyDraft = draft('reply-key', conversation);
  const named = keyFor(name, keyDraft.read(), () => crypto.randomUUID());
  keyDraft.write(named.kept);
  becomes(conversation, { phase: 'sending' });
  const answer = await sendReply(conversation, reply, named.key);
  const end: Sending = answer.ok ? { phase: 'taken' } : stoppedBy(answer.problem, slugOf(answer.problem));
  if (end.phase !== 'stopped' || !end.keepKey) {
    keyDraft.write('');
  }
  if (end.phase === 'taken') {
    const kinds = reply.template === null ? (['reply', 'reply-files'] as const) : (['reply-template'] as const);
    [...kinds, 'reply-place' as const].forEach((kind) => draft(kind, conversation).write(''));
  }
  becomes(conversation, end);
}

function becomes(conversation: string, sending: Sending): void {
  if (sending !== sendingIn(conversation)) {
    const others = [...sendings.value].filter(([each]) => each !== conversation);
    sendings.set(new Map(sending === IDLE ? others : [...others, [conversation, sending]]));
  }
}
