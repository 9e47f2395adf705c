import type { Message, Reply } from '../../shared/api/shapes.ts';

/** What stands in a conversation, in the order in which it was said. */
export type Moment =
  /** It stands, or stood, on the network; where a reply of ours became it, with that reply. */
  | { readonly kind: 'message'; readonly id: string; readonly at: string; readonly message: Message; readonly reply: Reply | null }
  /** A reply of ours that is not seen on the network: on its way, held, refused, or not confirmed. */
  | { readonly kind: 'reply'; readonly id: string; readonly at: string; readonly reply: Reply };

/** The network's word of our message and our own of the reply come by different ways, seconds apart. */
const ECHO_WITHIN = 10 * 60_000;

/**
 * A reply that was published and came back as a message is one thing, not two. Where its words and files left one after
 * the other they come back as several: the first shows the reply, and what came back of the rest is not said again.
 */
export function timelineOf(messages: readonly Message[], replies: readonly Reply[]): readonly Moment[] {
  const free = new Set(replies.filter((reply) => reply.state === 'published'));
  const later = laterParts(replies);
  const matched = messages.filter((message) => !later.has(message.externalId)).map((message): Moment => {
    const reply = replyOf(message, free);
    if (reply !== null) {
      free.delete(reply);
    }
    return { kind: 'message', id: message.id, at: message.createdAt, message, reply };
  });
  const alone = replies
    .filter((reply) => reply.state !== 'published' || free.has(reply))
    .map((reply): Moment => ({ kind: 'reply', id: reply.id, at: reply.publishedAt ?? reply.approvedAt, reply }));
  return [...matched, ...alone].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The network's ids of what is shown with its reply: parts after the first, and all parts of one that stands in part. */
function laterParts(replies: readonly Reply[]): ReadonlySet<string> {
  return new Set(
    replies.flatMap((reply) =>
      (reply.steps ?? [])
        .filter(({ number }) => number > 0 || reply.state !== 'published')
        .flatMap(({ externalId }) => (externalId === null ? [] : [externalId])),
    ),
  );
}

function replyOf(message: Message, published: ReadonlySet<Reply>): Reply | null {
  if (message.direction !== 'outbound') {
    return null;
  }
  const candidates = [...published];
  return (
    candidates.find((reply) => reply.externalId === message.externalId) ??
    candidates.find((reply) => !reply.externalId && isEcho(message, reply)) ??
    null
  );
}

function isEcho(message: Message, reply: Reply): boolean {
  const apart = Math.abs(Date.parse(message.createdAt) - Date.parse(reply.publishedAt ?? reply.approvedAt));
  return message.text?.trim() === reply.text.trim() && apart <= ECHO_WITHIN;
}

/** The newest message of the customer that still stands: what an answer is for, unless the agent chooses another. */
export function latestToAnswer(messages: readonly Message[]): Message | null {
  return (
    messages
      .filter(isAnswerable)
      .reduce<Message | null>(
        (latest, each) =>
          latest === null || Date.parse(each.createdAt) >= Date.parse(latest.createdAt) ? each : latest,
        null,
      )
  );
}

/** True for what a customer said and did not take back. */
export function isAnswerable(message: Message): boolean {
  return message.direction === 'inbound' && message.removedAt === null;
}

/**
 * The message that an answer is for: the chosen one while it can be answered, else the newest; where the square waits for
 * an end, the newest that stands there.
 */
export function targetOf(messages: readonly Message[], chosen: string | null, turn: string): Message | null {
  const chosenOne = messages.find((each) => each.id === chosen && isAnswerable(each));
  return chosenOne ?? (turn === 'owing-public-closing' ? latestInPublic(messages) : null) ?? latestToAnswer(messages);
}

function latestInPublic(messages: readonly Message[]): Message | null {
  return latestToAnswer(messages.filter((each) => each.visibility === 'public'));
}
