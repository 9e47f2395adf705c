import { myConversations, work as loadWork } from '../../shared/api/calls.ts';
import type { Conversation, Page, Work } from '../../shared/api/shapes.ts';
import { live } from '../../shared/realtime/live.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import { type Inbox, inboxOf } from './inbox.model.ts';

/** Keeps an agent's inbox up to date. */
export class InboxDesk {
  readonly conversations = new Loader<Page<Conversation>>(myConversations, 400);
  readonly work = new Loader<Page<Work>>(loadWork, 400);
  private stop_: (() => void) | null = null;

  start(): void {
    this.stop_ = live.listen(({ name }) => {
      if (name === 'conversation.conversation' || name === 'conversation.reset' || name === 'resync') {
        this.conversations.refreshSoon();
      }
      if (name === 'agent.work-changed' || name === 'agent.reset' || name === 'resync') {
        this.work.refreshSoon();
        this.conversations.refreshSoon();
      }
    });
    this.refresh();
  }

  stop(): void {
    this.stop_?.();
  }

  refresh(): void {
    void this.conversations.refresh();
    void this.work.refresh();
  }

  /** What is known of both services at this moment. */
  inbox(): Inbox {
    return inboxOf(
      dataOf(this.work.remote.value)?.items ?? [],
      dataOf(this.conversations.remote.value)?.items ?? [],
    );
  }
}
