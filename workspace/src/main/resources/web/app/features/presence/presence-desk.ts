import { presence as loadPresence, setPresence } from '../../shared/api/calls.ts';
import type { Presence } from '../../shared/api/shapes.ts';
import { live } from '../../shared/realtime/live.ts';
import { Loader } from '../../shared/state/loader.ts';
import { Store } from '../../shared/state/store.ts';
import type { Choice } from './presence.model.ts';

/** Keeps an agent's presence up to date and changes it. */
export class PresenceDesk {
  readonly loader = new Loader<Presence>(loadPresence);
  /** True where the last change was not taken. */
  readonly failed = new Store(false);
  private stop_: (() => void) | null = null;

  start(): void {
    this.stop_ = live.listen(({ name }) => {
      if (['agent.presence-changed', 'agent.work-changed', 'agent.reset', 'resync'].includes(name)) {
        this.loader.refreshSoon();
      }
    });
    void this.loader.refresh();
  }

  stop(): void {
    this.stop_?.();
  }

  async choose({ state, reason }: Choice): Promise<void> {
    const answer = await setPresence(state, reason);
    this.failed.set(!answer.ok);
    if (answer.ok) {
      this.loader.remote.set({ state: 'ready', data: answer.value, trouble: null });
    }
  }
}
