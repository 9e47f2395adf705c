import { accounts } from '../../shared/api/calls.ts';
import type { AccountWithHealth, Page } from '../../shared/api/shapes.ts';
import { Loader } from '../../shared/state/loader.ts';

const EVERY = 30_000;

/** Knows how the accounts are. */
export class HealthDesk {
  readonly accounts = new Loader<Page<AccountWithHealth>>((signal) => accounts(signal), 5000);
  private timer: number | undefined;

  start(): void {
    this.timer = setInterval(() => {
      if (!document.hidden) {
        this.accounts.refreshSoon();
      }
    }, EVERY);
    void this.accounts.refresh();
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
