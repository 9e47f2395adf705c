import { searchConversations } from '../../shared/api/calls.ts';
import type { Conversation, Page } from '../../shared/api/shapes.ts';
import { conversationOf } from '../../shared/realtime/events.ts';
import { live } from '../../shared/realtime/live.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import { Store } from '../../shared/state/store.ts';
import { isSame, parametersOf, type SearchFilter } from '../../shared/state/sought.ts';

const PAGE = 50;

/** Keeps what was found, and the way to what comes after it. */
export class SearchDesk {
  readonly found = new Loader<Page<Conversation>>((signal) => this.load(signal), 2000);
  readonly more = new Store<'idle' | 'loading' | 'failed'>('idle');
  private filter: SearchFilter | null = null;
  private stop_: (() => void) | null = null;

  start(): void {
    this.stop_ = live.listen((heard) => {
      if (heard.name === 'conversation.reset' || heard.name === 'resync' || this.shows(conversationOf(heard))) {
        this.again();
      }
    });
  }

  stop(): void {
    this.stop_?.();
    this.found.reset();
    this.filter = null;
  }

  narrow(filter: SearchFilter): void {
    if (this.filter === null || !isSame(filter, this.filter)) {
      this.filter = filter;
      this.more.set('idle');
      this.found.reset();
      void this.found.refresh();
    }
  }

  /** Adds the page after those that are there, unless something else is looked for in the meantime. */
  async loadMore(): Promise<void> {
    const { filter } = this;
    const cursor = dataOf(this.found.remote.value)?.nextCursor ?? null;
    if (filter === null || cursor === null || this.more.value === 'loading') {
      return;
    }
    this.more.set('loading');
    const answer = await searchConversations(parametersOf(filter, serverClock.now()), cursor);
    if (this.filter !== filter) {
      return;
    }
    this.more.set(answer.ok ? 'idle' : 'failed');
    if (answer.ok) {
      this.found.patch((page) =>
        page.nextCursor === cursor
          ? { items: [...page.items, ...answer.value.items], nextCursor: answer.value.nextCursor }
          : page,
      );
    }
  }

  /** What changed among the first ones is shown at once; who went on to later pages keeps the place where they are. */
  private again(): void {
    const { items = [] } = dataOf(this.found.remote.value) ?? {};
    if (items.length <= PAGE) {
      this.found.refreshSoon();
    }
  }

  private shows(id: string | null): boolean {
    return (dataOf(this.found.remote.value)?.items ?? []).some((each) => each.id === id);
  }

  private load(signal: AbortSignal): ReturnType<typeof searchConversations> {
    return searchConversations(this.filter === null ? {} : parametersOf(this.filter, serverClock.now()), null, signal);
  }
}
