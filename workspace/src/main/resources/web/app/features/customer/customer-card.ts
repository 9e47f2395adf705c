import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { profile } from '../../shared/api/calls.ts';
import type { Profile, ProfileField } from '../../shared/api/shapes.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import './profile-ask.ts';

/** What is known of a customer besides what they say. Where it is not known, nothing is said. */
@customElement('plaza-customer-card')
export class CustomerCard extends PlazaElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border-bottom: 1px solid var(--line);
      }
      .head {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        justify-content: space-between;
      }
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      .value {
        overflow-wrap: anywhere;
      }
      .refused {
        color: var(--danger);
      }
    `,
  ];

  @property() customer = '';
  /** Grows with every change of the conversation: then more may be known. */
  @property({ type: Number }) version = 0;

  @state() private asked: Profile | null = null;

  private readonly loader = new Loader<Profile>((signal) => profile(this.customer, signal), 500);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('customer')) {
      this.loader.reset();
      this.asked = null;
    }
    if (changed.has('customer') || changed.has('version')) {
      this.loader.refreshSoon();
    }
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = dataOf(this.loader.remote.value);
    if (known === null) {
      return nothing;
    }
    return html`<section aria-labelledby="known">
        <div class="head">
          <h2 id="known">${t('customer.title')}</h2>
          <button class="button plain tight" @click=${() => (this.asked = known)}>${t('customer.edit')}</button>
        </div>
        ${known.fields.length === 0 ? html`<p class="small soft">${t('customer.empty')}</p>` : html`<ul>${known.fields.map(line)}</ul>`}
        ${known.tags.length === 0
          ? nothing
          : html`<ul class="tags" aria-label=${t('customer.tags')}>${known.tags.map((tag) => html`<li class="chip">${tag}</li>`)}</ul>`}
      </section>
      <plaza-profile-ask .profile=${this.asked} @profile-settled=${this.settled} @profile-stale=${() => this.loader.refreshSoon()}></plaza-profile-ask>`;
  }

  private settled(): void {
    this.asked = null;
    this.loader.refreshSoon();
  }
}

function line(field: ProfileField): TemplateResult {
  return html`<li>
    <span class="small soft">${word('field', field.kind)}</span>
    <div class="value">${field.value}</div>
    <span class="small ${field.consent === 'refused' ? 'refused' : 'soft'}">
      ${field.consent === 'refused' ? icon('warning') : nothing}
      ${word('source', field.source)} · ${word('consent', field.consent)}
    </span>
  </li>`;
}
