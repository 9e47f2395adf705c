import type { Result } from '../api/http.ts';
import { after, LOADING, type Remote } from './remote.ts';
import { Store } from './store.ts';

/**
 * Loads one thing and keeps it. A load that comes while another is under way makes that one be followed by one more, and
 * never more than that: a burst of events costs two requests.
 */
export class Loader<T> {
  readonly remote = new Store<Remote<T>>(LOADING);
  private running: AbortController | null = null;
  private again = false;
  private lastStart = 0;
  private timer: number | undefined;

  /**
   * @param load asks the server
   * @param pause milliseconds between the starts of two loads that nobody waits for
   */
  constructor(private readonly load: (signal: AbortSignal) => Promise<Result<T>>, private readonly pause = 250) {}

  /** Loads now, or right after the load that is under way. */
  async refresh(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }
    const mine = new AbortController();
    this.running = mine;
    this.lastStart = performance.now();
    const answer = await this.load(mine.signal);
    if (this.running !== mine) {
      return;
    }
    this.running = null;
    this.remote.update((before) => after(before, answer));
    if (this.again) {
      this.again = false;
      this.refreshSoon();
    }
  }

  /** Loads when the pause since the last start is over: for things heard, which come in bursts. */
  refreshSoon(): void {
    if (this.timer !== undefined) {
      return;
    }
    const wait = Math.max(0, this.lastStart + this.pause - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.refresh();
    }, wait);
  }

  /** Forgets what it knows; a load that is under way is cut and its answer ignored. */
  reset(): void {
    this.running?.abort();
    this.running = null;
    this.again = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.remote.set(LOADING);
  }

  /** Changes what is known before the server says so. */
  patch(change: (data: T) => T): void {
    this.remote.update((remote) => (remote.state === 'ready' ? { ...remote, data: change(remote.data) } : remote));
  }
}
