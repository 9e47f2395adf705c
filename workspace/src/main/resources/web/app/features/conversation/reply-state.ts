import type { Reply, ReplyStep } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import type { IconName } from '../../shared/ui/icon.ts';

/** How a reply's state is shown. Only `published` ever looks like a message that stands on the network. */
export interface ReplyLook {
  readonly tone: 'going' | 'good' | 'warning' | 'danger';
  readonly icon: IconName;
  readonly words: Key;
  /** True where the customer can read it. */
  readonly stands: boolean;
  /** True where the text is worth using again. */
  readonly reusable: boolean;
}

const LOOKS: Readonly<Record<string, ReplyLook>> = {
  accepted: { tone: 'going', icon: 'sending', words: 'reply.state.accepted', stands: false, reusable: false },
  leaving: { tone: 'going', icon: 'sending', words: 'reply.state.leaving', stands: false, reusable: false },
  published: { tone: 'good', icon: 'check', words: 'reply.state.published', stands: true, reusable: false },
  held: { tone: 'warning', icon: 'hold', words: 'reply.state.held', stands: false, reusable: false },
  refused: { tone: 'danger', icon: 'refused', words: 'reply.state.refused', stands: false, reusable: true },
  undelivered: { tone: 'danger', icon: 'refused', words: 'reply.state.undelivered', stands: false, reusable: true },
  unknown: { tone: 'warning', icon: 'question', words: 'reply.state.unknown', stands: false, reusable: false },
};

/** A state that this page does not know is shown by its name and never as published. */
const OTHER: ReplyLook = {
  tone: 'warning',
  icon: 'question',
  words: 'reply.state.other',
  stands: false,
  reusable: false,
};

export function lookOf(reply: Pick<Reply, 'state'>): ReplyLook {
  return LOOKS[reply.state] ?? OTHER;
}

/** The same of a whole reply: of one that stands in part neither is said that it stands nor that it does not. */
export function lookOfWhole(reply: Pick<Reply, 'state' | 'steps'>): ReplyLook {
  const look = lookOf(reply);
  const steps = reply.steps ?? [];
  const isPartly = look.reusable && steps.some(stands);
  return isPartly
    ? { ...look, words: 'reply.state.partly', reusable: !steps.some((step) => stands(step) && step.number === 0) }
    : look;
}

function stands({ state }: ReplyStep): boolean {
  return state === 'published';
}
