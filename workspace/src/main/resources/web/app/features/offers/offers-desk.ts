import { acceptOffer, declineOffer, offers as loadOffers } from '../../shared/api/calls.ts';
import { type Problem, slugOf } from '../../shared/api/http.ts';
import type { Acceptance, Offer } from '../../shared/api/shapes.ts';
import type { Heard } from '../../shared/realtime/events.ts';
import { live } from '../../shared/realtime/live.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { Store } from '../../shared/state/store.ts';
import { applyOffers, isOffer, lostBecause, NO_OFFERS, type Offers, type OffersEvent } from './offers.model.ts';

const CHANGES: ReadonlySet<string> = new Set(['agent.offered', 'agent.offer-ended', 'agent.reset', 'resync']);

/** Keeps an agent's offers up to date and decides them. */
export class OffersDesk {
  readonly offers = new Store<Offers>(NO_OFFERS);
  readonly loader = new Loader(loadOffers, 150);
  private readonly stops: (() => void)[] = [];

  constructor(private readonly accepted: (acceptance: Acceptance) => void) {}

  start(): void {
    this.stops.push(
      this.loader.remote.subscribe((remote) => {
        if (remote.state === 'ready') {
          this.apply({ type: 'loaded', items: remote.data.items, now: serverClock.now() });
        }
      }),
      live.listen((heard) => this.hear(heard)),
      serverClock.seconds.subscribe((now) => this.apply({ type: 'tick', now })),
    );
    void this.loader.refresh();
  }

  stop(): void {
    this.stops.splice(0).forEach((stop) => stop());
  }

  async accept(id: string): Promise<void> {
    if (id in this.offers.value.deciding) {
      return;
    }
    this.apply({ type: 'deciding', id, how: 'accepting' });
    const answer = await acceptOffer(id);
    if (answer.ok) {
      this.apply({ type: 'decided', id });
      this.accepted(answer.value);
    } else {
      this.refused(id, answer.problem);
    }
  }

  async decline(id: string): Promise<void> {
    if (id in this.offers.value.deciding) {
      return;
    }
    this.apply({ type: 'deciding', id, how: 'declining' });
    const answer = await declineOffer(id);
    const over = answer.ok || lostBecause(slugOf(answer.problem), answer.problem.status) !== null;
    this.apply(over ? { type: 'decided', id } : { type: 'kept', id, why: 'decline-failed' });
  }

  read(): void {
    this.apply({ type: 'read' });
  }

  private refused(id: string, problem: Problem): void {
    const why = lostBecause(slugOf(problem), problem.status);
    this.apply(why === null ? { type: 'kept', id, why: 'failed' } : { type: 'lost', id, why });
  }

  /**
   * Shows at once what is told, and asks for the list after it: a list that was on its way when something was told does
   * not know of it, and would stand as it is.
   */
  private hear({ name, data }: Heard): void {
    if (name === 'agent.offered' && isOffer(data)) {
      this.apply({ type: 'offered', offer: data as unknown as Offer, now: serverClock.now() });
    }
    if (name === 'agent.offer-ended' && typeof data['id'] === 'string') {
      this.apply({ type: 'gone', id: data['id'], outcome: String(data['outcome'] ?? '') });
    }
    if (CHANGES.has(name)) {
      this.loader.refreshSoon();
    }
  }

  private apply(event: OffersEvent): void {
    this.offers.update((before) => applyOffers(before, event));
  }
}
