import { session } from '../api/calls.ts';
import { sessionEnded } from '../api/http.ts';
import { Store } from '../state/store.ts';
import { applyConnection, type Connection, type ConnectionEvent, NOT_CONNECTED } from './connection.ts';
import { dataOfEvent, HEARD, type Heard } from './events.ts';
import { serverClock } from './server-clock.ts';

const RETRY = [1000, 2000, 5000, 10_000] as const;

/**
 * The page's one stream. The browser itself mends short breaks and goes on where it stopped; where it gives up, because
 * the server answered with an error, the stream is opened anew and everybody is asked to load their lists again.
 */
class Live {
  readonly connection = new Store<Connection>(NOT_CONNECTED);
  private readonly listeners = new Set<(heard: Heard) => void>();
  private source: EventSource | null = null;
  private attempt = 0;
  private missed = false;
  private timer: number | undefined;

  /** Hears of everything that services tell from now on; the answer stops that. */
  listen(listener: (heard: Heard) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Opens the stream and keeps it open until the session is over. */
  start(): void {
    addEventListener('offline', () => this.apply({ type: 'offline', at: Date.now() }));
    addEventListener('online', () => {
      this.apply({ type: 'online' });
      this.reopen(0);
    });
    sessionEnded.subscribe((ended) => {
      if (ended) {
        this.end();
      }
    });
    this.open();
  }

  private open(): void {
    this.source?.close();
    const source = new EventSource('/api/events');
    this.source = source;
    source.onopen = () => this.opened();
    source.onerror = () => this.broken(source);
    source.addEventListener('clock', (event) => serverClock.set(String(dataOfEvent(event.data)['now'])));
    source.addEventListener('link', (event) => this.link(dataOfEvent(event.data)));
    source.addEventListener('session-ended', () => sessionEnded.set(true));
    for (const name of HEARD) {
      source.addEventListener(name, (event) => this.tell({ name, data: dataOfEvent(event.data) }));
    }
  }

  private opened(): void {
    this.attempt = 0;
    this.apply({ type: 'opened' });
    if (this.missed) {
      this.missed = false;
      this.tell({ name: 'resync', data: {} });
    }
  }

  private broken(source: EventSource): void {
    if (source !== this.source) {
      return;
    }
    this.apply({ type: 'broken', at: Date.now() });
    if (source.readyState === EventSource.CLOSED) {
      this.missed = true;
      void this.askWhy();
    }
  }

  /** The browser does not tell the status of a refused stream: another request does. */
  private async askWhy(): Promise<void> {
    const answer = await session();
    if (answer.ok || answer.problem.kind !== 'session') {
      this.reopen(RETRY[Math.min(this.attempt++, RETRY.length - 1)] ?? 10_000);
    }
  }

  private reopen(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.connection.value.phase !== 'live' && !sessionEnded.value) {
        this.missed = true;
        this.open();
      }
    }, wait);
  }

  /** What was loaded before a service's stream stood may have changed in between without a word. */
  private link(data: Readonly<Record<string, unknown>>): void {
    const link = { type: 'link', to: String(data['to']), state: String(data['state']) } as const;
    this.apply(link);
    if (link.state === 'up' && link.to !== 'presence') {
      this.tell({ name: 'resync', data: {} });
    }
  }

  private end(): void {
    this.source?.close();
    clearTimeout(this.timer);
    this.apply({ type: 'ended' });
  }

  private tell(heard: Heard): void {
    for (const listener of [...this.listeners]) {
      listener(heard);
    }
  }

  private apply(event: ConnectionEvent): void {
    this.connection.update((before) => applyConnection(before, event));
  }
}

export const live = new Live();
