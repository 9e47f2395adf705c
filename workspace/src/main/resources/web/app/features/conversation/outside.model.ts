import type { Conversation } from '../../shared/api/shapes.ts';
import { conversationOf, type Heard } from '../../shared/realtime/events.ts';

/** The conversation of one's own in which somebody wrote in our name and not from here, if that is what was heard. */
export function outsideOf(heard: Heard, mine: readonly Conversation[]): Conversation | null {
  const isNews = heard.name === 'conversation.conversation' && heard.data['change'] === 'published-outside';
  return isNews ? (mine.find((each) => each.id === conversationOf(heard)) ?? null) : null;
}

/** The same without that one. */
export function withoutOne(all: readonly Conversation[], id: string): readonly Conversation[] {
  return all.filter((each) => each.id !== id);
}
