import { capabilities } from '../../shared/api/calls.ts';
import type { Capabilities, Capability, TemplateForm } from '../../shared/api/shapes.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import { nextEnd } from './way.model.ts';

/** The server counts by its own clock: it is asked when that is surely past the end as well. */
const SURELY_PAST = 1000;

/** Knows what can be done with the message that is answered, and asks again when a time ends. */
export class CapabilityDesk {
  readonly loader = new Loader<Capabilities>((signal) => capabilities(this.conversation, this.message, signal));
  private conversation = '';
  private message = '';
  private version = 0;
  private endsAt: number | null = null;
  private stops: (() => void)[] = [];

  start(): void {
    this.stops = [
      this.loader.remote.subscribe(() => (this.endsAt = nextEnd(this.told ?? [], serverClock.now()))),
      serverClock.seconds.subscribe((now) => this.look(now)),
    ];
  }

  stop(): void {
    this.stops.splice(0).forEach((stop) => stop());
    this.loader.reset();
    this.message = '';
  }

  /** What it is about, and how new that is: where either changes, it is asked again. */
  about(conversation: string, message: string, version: number): void {
    if (conversation !== this.conversation || message !== this.message) {
      this.conversation = conversation;
      this.message = message;
      this.version = version;
      this.loader.reset();
      void this.loader.refresh();
    } else if (version !== this.version) {
      this.version = version;
      this.again();
    }
  }

  again(): void {
    this.loader.refreshSoon();
  }

  /** Null where it is not known. */
  get told(): readonly Capability[] | null {
    return dataOf(this.loader.remote.value)?.items ?? null;
  }

  /** Approved words that can be sent now. */
  get templates(): readonly TemplateForm[] {
    return dataOf(this.loader.remote.value)?.templates ?? [];
  }

  private look(now: number): void {
    if (this.endsAt !== null && now > this.endsAt + SURELY_PAST) {
      this.endsAt = null;
      this.again();
    }
  }
}
