import { brands } from '../../shared/api/calls.ts';
import type { Brand, Page } from '../../shared/api/shapes.ts';
import { live } from '../../shared/realtime/live.ts';
import { Loader } from '../../shared/state/loader.ts';

/** A silence makes no event of its own: what is held tells of it, and the brands are asked. */
const EVERY = 10_000;

/** Knows which brands are silent. */
export class SilenceDesk {
  readonly brands = new Loader<Page<Brand>>((signal) => brands(signal), 1000);
  private readonly stops: (() => void)[] = [];

  start(): void {
    const every = setInterval(() => this.unlessHidden(), EVERY);
    const seen = (): void => this.unlessHidden();
    document.addEventListener('visibilitychange', seen);
    this.stops.push(
      () => clearInterval(every),
      () => document.removeEventListener('visibilitychange', seen),
      live.listen(({ name }) => {
        if (name === 'resync') {
          this.brands.refreshSoon();
        }
      }),
    );
    void this.brands.refresh();
  }

  stop(): void {
    this.stops.splice(0).forEach((stop) => stop());
  }

  /** The service said how a brand is now. */
  learn(now: Brand): void {
    this.brands.patch((page) => ({
      ...page,
      items: page.items.map((brand) => (brand.brand === now.brand ? now : brand)),
    }));
    this.brands.refreshSoon();
  }

  private unlessHidden(): void {
    if (!document.hidden) {
      this.brands.refreshSoon();
    }
  }
}
