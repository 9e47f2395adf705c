import { Store } from '../state/store.ts';

/**
 * The time of the services. Promises are theirs, so they are counted by their clock: the browser's own may be wrong, and
 * on a local platform somebody may have moved the services' clocks by a day.
 */
class ServerClock {
  private ahead = 0;

  /** Changes once a second while somebody looks: milliseconds since 1970 on the services' clocks. */
  readonly seconds = new Store(Date.now());

  constructor() {
    if (typeof document !== 'undefined') {
      setInterval(() => this.tick(), 1000);
      document.addEventListener('visibilitychange', () => this.tick());
    }
  }

  /** Milliseconds since 1970 on the services' clocks. */
  now(): number {
    return Date.now() + this.ahead;
  }

  /** The services said what time it is. Less than a second of difference is the way the answer took. */
  set(now: string): void {
    const told = Date.parse(now);
    if (Number.isNaN(told)) {
      return;
    }
    const ahead = told - Date.now();
    if (Math.abs(ahead - this.ahead) >= 1000) {
      this.ahead = Math.abs(ahead) < 1000 ? 0 : ahead;
      this.seconds.set(this.now());
    }
  }

  private tick(): void {
    if (!document.hidden) {
      this.seconds.set(this.now());
    }
  }
}

export const serverClock = new ServerClock();
