import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Brand, Page } from '../../shared/api/shapes.ts';
import { moment, number, t } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import './silence-ask.ts';
import type { SilenceDesk } from './silence-desk.ts';
import { brandName, type Wish } from './silence.model.ts';

/** Where a brand is silenced and let speak again: what that does, who did it, since when and why. */
@customElement('plaza-brand-silence')
export class SilencePanel extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      header {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-4);
      }
      h2 {
        font-size: var(--text-large);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
        align-items: center;
        justify-content: space-between;
        padding: var(--space-3) var(--space-4);
        border-top: 1px solid var(--line);
      }
      .how {
        display: grid;
        flex: 1 1 16rem;
        gap: var(--space-1);
        min-width: 0;
      }
      .how p {
        overflow-wrap: anywhere;
      }
      .silent {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        color: var(--danger);
        font-weight: 600;
      }
      .empty {
        padding: 0 var(--space-4) var(--space-4);
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) desk!: SilenceDesk;

  @state() private wish: Wish | null = null;

  protected override watched(): readonly Watchable[] {
    return [this.desk.brands.remote];
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
        <header>
          <h2 id="title">${t('silence.title')}</h2>
          <p class="small soft">${t('silence.text')}</p>
        </header>
        ${pane(this.desk.brands.remote.value, 1, () => void this.desk.brands.refresh(), (page) => this.brands(page))}
      </section>
      <plaza-silence-ask
        .wish=${this.wish}
        @silence-settled=${(event: CustomEvent<Brand | null>) => this.settled(event.detail)}
      ></plaza-silence-ask>`;
  }

  private brands({ items }: Page<Brand>): TemplateResult {
    return items.length === 0
      ? html`<p class="empty">${t('silence.empty')}</p>`
      : html`<ul>
          ${items.map((brand) => this.line(brand))}
        </ul>`;
  }

  private line(brand: Brand): TemplateResult {
    const { silence } = brand;
    const act = silence === null ? 'begin' : 'lift';
    const name = brandName(brand.brand);
    return html`<li>
      <div class="how">
        <h3>${name}</h3>
        ${silence === null
          ? html`<p class="small soft">${t('silence.speaks')}</p>`
          : html`<p class="silent">
                ${icon('hold')}${t('silence.since', { time: moment(silence.since, serverClock.now()), name: silence.name })}
              </p>
              <p class="small">${t('silence.because', { reason: silence.reason })}</p>`}
        <p class="small soft">
          ${t('silence.waiting', { count: number(brand.waiting) })}${brand.leaving === 0
            ? nothing
            : html` · ${t('silence.leaving', { count: number(brand.leaving) })}`}
        </p>
      </div>
      <button
        class="button"
        aria-label=${t(`silence.${act}.label`, { brand: name })}
        @click=${() => (this.wish = { brand, act })}
      >
        ${t(`silence.${act}`)}
      </button>
    </li>`;
  }

  private settled(now: Brand | null): void {
    this.wish = null;
    if (now === null) {
      this.desk.brands.refreshSoon();
    } else {
      this.desk.learn(now);
    }
  }
}
