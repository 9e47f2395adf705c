import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Key } from '../../shared/i18n/es.ts';
import { t } from '../../shared/i18n/i18n.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import './offer-card.ts';
import type { OffersDesk } from './offers-desk.ts';
import type { Lost } from './offers.model.ts';

const WORDS: Record<Lost, Key> = {
  ended: 'offers.ended',
  taken: 'offers.taken',
  'over-capacity': 'offers.over-capacity',
  failed: 'offers.failed',
  'decline-failed': 'offers.decline-failed',
};

/** The offers that wait for this agent's word. */
@customElement('plaza-offers')
export class OffersPanel extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      section {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3);
      }
      h2 {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }
      .cards {
        display: grid;
        gap: var(--space-2);
      }
      .empty {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) desk!: OffersDesk;
  /** False while the agent's presence keeps offers away. */
  @property({ type: Boolean }) available = true;


  protected override watched(): readonly Watchable[] {
    return [this.desk.offers, this.desk.loader.remote];
  }

  protected override render(): TemplateResult {
    const { open, lost } = this.desk.offers.value;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t('offers.title')}${open.length > 0 ? html`<span class="chip">${open.length}</span>` : nothing}</h2>
      ${lost === null ? nothing : this.lost(lost)}
      ${open.length > 0
        ? this.cards()
        : pane(this.desk.loader.remote.value, 1, () => void this.desk.loader.refresh(), () => this.empty())}
    </section>`;
  }

  private cards(): TemplateResult {
    const { open, deciding } = this.desk.offers.value;
    return html`<ul class="cards">
      ${repeat(
        open,
        (offer) => offer.id,
        (offer) => html`<li>
          <plaza-offer
            .offer=${offer}
            .deciding=${deciding[offer.id] ?? null}
            @offer-accept=${() => void this.desk.accept(offer.id)}
            @offer-decline=${() => void this.desk.decline(offer.id)}
          ></plaza-offer>
        </li>`,
      )}
    </ul>`;
  }

  private empty(): TemplateResult {
    return this.available
      ? html`<p class="empty">${t('offers.empty')}</p>`
      : html`<p class="empty">${t('offers.empty.away')}</p>
          <button class="button tight" @click=${() => this.tell('presence-wanted', 'available')}>
            ${t('offers.available')}
          </button>`;
  }

  private lost(why: Lost): TemplateResult {
    return html`<div class="notice warning" role="status">
      ${icon('warning')}<span>${t(WORDS[why])}</span>
      <button class="button tight plain" @click=${() => this.desk.read()}>${t('keys.close')}</button>
    </div>`;
  }
}
