/** The names of all that the page is told, in one place. What is not here is not heard. */
export const HEARD = [
  'conversation.conversation',
  'conversation.reset',
  'agent.offered',
  'agent.offer-ended',
  'agent.work-changed',
  'agent.presence-changed',
  'agent.reset',
] as const;

export type HeardName = (typeof HEARD)[number] | 'resync';

/** One thing that a service told; `resync` says that some may have been missed, and lists are to be loaded anew. */
export interface Heard {
  readonly name: HeardName;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The conversation that a change is about, where it says so. */
export function conversationOf(heard: Heard): string | null {
  const id = heard.data['conversationId'];
  return typeof id === 'string' ? id : null;
}

/** Reads an event's data; what is not a JSON object is an empty one, so that no service can break the page. */
export function dataOfEvent(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
