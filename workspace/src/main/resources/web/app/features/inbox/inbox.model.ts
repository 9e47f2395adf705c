import type { Conversation, Work } from '../../shared/api/shapes.ts';

/** One line of an agent's inbox. */
export interface Entry {
  readonly id: string;
  /** Null until conversation-service has heard that it is ours. */
  readonly conversation: Conversation | null;
  readonly channel: string;
  readonly site: string;
  readonly deadline: string | null;
  readonly since: string | null;
  readonly epoch: number;
}

export interface Inbox {
  /** The turn is ours, what is due first in front. */
  readonly ours: readonly Entry[];
  /** The turn is somebody else's, the newest activity in front. */
  readonly theirs: readonly Entry[];
}

const OUR_TURN = new Set(['new', 'waiting-for-us', 'owing-public-closing']);

/**
 * The inbox of what two services know: agent-service says what is ours first, conversation-service what it is about.
 * What is resolved is in nobody's inbox.
 */
export function inboxOf(work: readonly Work[], conversations: readonly Conversation[]): Inbox {
  const byId = new Map(conversations.map((each) => [each.id, each]));
  const workById = new Map(work.map((each) => [each.conversationId, each]));
  const entries = [
    ...conversations.filter((each) => each.turn !== 'resolved').map((each) => known(each, workById.get(each.id))),
    ...work.filter((each) => !byId.has(each.conversationId)).map(coming),
  ];
  return {
    ours: entries.filter(isOurs).sort(byDeadline),
    theirs: entries.filter((entry) => !isOurs(entry)).sort(byActivity),
  };
}

function known(conversation: Conversation, work: Work | undefined): Entry {
  return {
    id: conversation.id,
    conversation,
    channel: conversation.channel,
    site: conversation.site,
    deadline: conversation.deadline,
    since: work?.since ?? conversation.openedAt,
    epoch: Math.max(conversation.epoch, work?.epoch ?? 0),
  };
}

function coming(work: Work): Entry {
  return {
    id: work.conversationId,
    conversation: null,
    channel: work.channel,
    site: work.site,
    deadline: work.deadline,
    since: work.since,
    epoch: work.epoch,
  };
}

function isOurs(entry: Entry): boolean {
  return entry.conversation === null || OUR_TURN.has(entry.conversation.turn);
}

function byDeadline(one: Entry, other: Entry): number {
  return dueAt(one) - dueAt(other) || one.id.localeCompare(other.id);
}

function dueAt(entry: Entry): number {
  return entry.deadline === null ? Number.MAX_SAFE_INTEGER : Date.parse(entry.deadline);
}

function byActivity(one: Entry, other: Entry): number {
  return Date.parse(other.conversation?.lastActivityAt ?? '') - Date.parse(one.conversation?.lastActivityAt ?? '');
}

/** The conversation before or after one in the order in which the inbox shows them; the first one where none is open. */
export function neighbour(inbox: Inbox, id: string | null, step: 1 | -1): string | null {
  const ids = [...inbox.ours, ...inbox.theirs].map((entry) => entry.id);
  if (ids.length === 0) {
    return null;
  }
  const at = id === null ? -1 : ids.indexOf(id);
  if (at < 0) {
    return (step === 1 ? ids[0] : ids[ids.length - 1]) ?? null;
  }
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}
