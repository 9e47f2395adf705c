import { agents, explanation, queue, serviceLevel } from '../../shared/api/calls.ts';
import type { Explanation, QueuePage, ServiceLevelReport } from '../../shared/api/shapes.ts';
import { live } from '../../shared/realtime/live.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { Store } from '../../shared/state/store.ts';
import { type QueueFilter, today } from './queue.model.ts';

/** Work that only waits makes no event: the queue is also asked without a cause. */
const QUEUE_EVERY = 10_000;
const LEVEL_EVERY = 20_000;

/** Keeps what a supervisor sees up to date. */
export class SupervisionDesk {
  readonly queue = new Loader<QueuePage>((signal) => queue(this.filter?.site ?? '', this.filter?.channel ?? '', signal), 1000);
  readonly level = new Loader<ServiceLevelReport>((signal) => this.loadLevel(signal), 5000);
  readonly why = new Loader<Explanation>((signal) => explanation(this.about ?? '', signal));
  /** What agents are called, by their id. */
  readonly names = new Store<Readonly<Record<string, string>>>({});
  /** When the service level was last asked for, by the services' clocks. */
  readonly levelAt = new Store(0);
  private filter: QueueFilter | null = null;
  private about: string | null = null;
  private readonly stops: (() => void)[] = [];

  start(): void {
    const everyQueue = setInterval(() => this.unlessHidden(this.queue), QUEUE_EVERY);
    const everyLevel = setInterval(() => this.unlessHidden(this.level), LEVEL_EVERY);
    this.stops.push(
      live.listen(({ name }) => {
        this.queue.refreshSoon();
        if (name === 'resync') {
          this.level.refreshSoon();
        }
      }),
      () => clearInterval(everyQueue),
      () => clearInterval(everyLevel),
    );
    void this.learnNames();
    void this.level.refresh();
  }

  stop(): void {
    this.stops.splice(0).forEach((stop) => stop());
  }

  narrow(filter: QueueFilter): void {
    if (filter.site !== this.filter?.site || filter.channel !== this.filter.channel) {
      this.filter = filter;
      this.queue.reset();
      void this.queue.refresh();
    }
  }

  /** Asks why a conversation is where it is; null asks nothing. */
  ask(conversation: string | null): void {
    if (conversation !== this.about) {
      this.about = conversation;
      this.why.reset();
      if (conversation !== null) {
        void this.why.refresh();
      }
    }
  }

  nameOf(id: string): string {
    return this.names.value[id] ?? id;
  }

  private async learnNames(): Promise<void> {
    const answer = await agents();
    if (answer.ok) {
      this.names.set(Object.fromEntries(answer.value.items.map((agent) => [agent.agentId, agent.name])));
    }
  }

  private loadLevel(signal: AbortSignal): ReturnType<typeof serviceLevel> {
    const now = serverClock.now();
    this.levelAt.set(now);
    const { from, to } = today(now);
    return serviceLevel(from, to, signal);
  }

  private unlessHidden(loader: { refreshSoon(): void }): void {
    if (!document.hidden) {
      loader.refreshSoon();
    }
  }
}
