import type { Capability, Message, Moderation } from '../../shared/api/shapes.ts';
import type { Problem } from '../../shared/api/http.ts';
import type { Key } from '../../shared/i18n/es.ts';
import type { IconName } from '../../shared/ui/icon.ts';

/** What can be done with what a customer said in public, in the order in which it is shown. */
export const ACTS = ['like', 'unhide', 'hide', 'delete'] as const;
export type Act = (typeof ACTS)[number];

/** The reasons of the policy, as the service lists them. That something criticises us is none. */
export const POLICY_REASONS = [
  'hate',
  'threat',
  'harassment',
  'personal-data',
  'spam',
  'fraud',
  'sexual-content',
  'illegal-content',
] as const;
export type PolicyReason = (typeof POLICY_REASONS)[number];

/** What somebody wants to do with a message. */
export interface Wanted {
  readonly message: Message;
  readonly act: Act;
  /** The reason of the policy that is plain already; somebody may still choose another. */
  readonly reason?: PolicyReason;
}

/** Only what takes something away needs a reason. */
export function needsReason(act: Act): boolean {
  return act === 'hide' || act === 'delete';
}

/** True for what stands in public and is a customer's. */
export function isModerable(message: Message): boolean {
  return message.direction === 'inbound' && message.visibility === 'public' && message.removedAt === null;
}

const UNDER_WAY = new Set(['accepted', 'leaving', 'held', 'unknown']);

/** What can be chosen now: what the service allows, unless it is under way already or was done and can be done once. */
export function offered(told: readonly Capability[], latest: Moderation | null): readonly Act[] {
  if (latest !== null && UNDER_WAY.has(latest.state)) {
    return [];
  }
  const liked = latest?.act === 'like' && latest.state === 'done';
  return ACTS.filter((act) => told.some((each) => each.act === act && each.allowed) && !(act === 'like' && liked));
}

/** The last that was decided about the message; acts come in the order of decision. */
export function latestFor(acts: readonly Moderation[], message: string): Moderation | null {
  return acts.findLast((each) => each.messageId === message) ?? null;
}

/** How an act is shown. Only `done` ever looks as if it were. */
export interface ActLook {
  readonly tone: 'going' | 'good' | 'warning' | 'danger';
  readonly icon: IconName;
  readonly words: Key;
  /** True where nothing more will come of it by itself, so that it is told quietly. */
  readonly done: boolean;
}

const LOOKS: Readonly<Record<string, ActLook>> = {
  accepted: { tone: 'going', icon: 'sending', words: 'moderation.state.accepted', done: false },
  leaving: { tone: 'going', icon: 'sending', words: 'moderation.state.leaving', done: false },
  held: { tone: 'warning', icon: 'hold', words: 'moderation.state.held', done: false },
  unknown: { tone: 'warning', icon: 'question', words: 'moderation.state.unknown', done: false },
  refused: { tone: 'danger', icon: 'refused', words: 'moderation.state.refused', done: false },
  done: { tone: 'good', icon: 'check', words: 'moderation.state.done', done: true },
};

/** A state that this page does not know is shown by its name and never as done. */
const OTHER: ActLook = { tone: 'warning', icon: 'question', words: 'moderation.state.other', done: false };

export function lookOfAct({ state }: Pick<Moderation, 'state'>): ActLook {
  return LOOKS[state] ?? OTHER;
}

/** Why the service did not take it, and whether the very same may be asked again. */
export interface NotTaken {
  readonly why: Key;
  readonly retry: boolean;
}

export function notTaken({ kind, status }: Problem, slug: string): NotTaken {
  switch (slug) {
    case 'not-yet-owner':
      return { why: 'moderation.failed.not-yet-owner', retry: true };
    case 'owner-changed':
    case 'policy-reason-needed':
    case 'idempotency-key-reused':
    case 'not-allowed-here':
    case 'answered-elsewhere':
    case 'outside-window':
      return { why: `moderation.failed.${slug}`, retry: false };
    default:
      break;
  }
  if (kind === 'network' || kind === 'session') {
    return { why: 'moderation.failed.lost', retry: true };
  }
  return status >= 500
    ? { why: 'moderation.failed.unavailable', retry: true }
    : { why: 'moderation.failed.refused', retry: false };
}
