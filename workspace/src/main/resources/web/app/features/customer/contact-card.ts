import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { contactWishes } from '../../shared/api/calls.ts';
import type { ContactWishes } from '../../shared/api/shapes.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { OCCASIONS } from './contact.model.ts';
import './contact-permission.ts';
import './contact-ask.ts';

/** How a customer wants to be written to where we begin, and whether we may now. Who may not see it sees nothing. */
@customElement('plaza-contact-card')
export class ContactCard extends PlazaElement {
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
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: var(--text-small);
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() customer = '';
  @property() brand = '';

  @state() private asked: ContactWishes | null = null;

  private readonly loader = new Loader<ContactWishes>((signal) => contactWishes(this.customer, signal), 500);

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('customer')) {
      this.loader.reset();
      this.asked = null;
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
    const said = lines(known);
    return html`<section aria-labelledby="wishes">
        <div class="head">
          <h2 id="wishes">${t('contact.title')}</h2>
          <button class="button plain tight" aria-label=${t('contact.edit.title')} @click=${() => (this.asked = known)}>
            ${t('customer.edit')}
          </button>
        </div>
        ${said.length === 0 ? html`<p class="small soft">${t('contact.empty')}</p>` : html`<ul>${said.map((each) => html`<li>${each}</li>`)}</ul>`}
        <plaza-contact-permission .customer=${this.customer} .brand=${this.brand} .wishes=${known.version}></plaza-contact-permission>
      </section>
      <plaza-contact-ask
        .customer=${this.customer}
        .wishes=${this.asked}
        @wishes-settled=${this.settled}
        @wishes-stale=${() => this.loader.refreshSoon()}
      ></plaza-contact-ask>`;
  }

  private settled(): void {
    this.asked = null;
    this.loader.refreshSoon();
  }
}

function lines(wishes: ContactWishes): readonly string[] {
  const quiet =
    wishes.quietFrom === null || wishes.quietUntil === null
      ? []
      : [t('contact.quiet.said', { from: wishes.quietFrom, until: wishes.quietUntil })];
  const wanted = OCCASIONS.flatMap((occasion) => {
    const channels = wishes.channels[occasion];
    if (channels === undefined) {
      return [];
    }
    const where = channels.length === 0 ? t('contact.nothing') : channels.map(channelName).join(', ');
    return [`${word('occasion', occasion)}: ${where}`];
  });
  const agreed = Object.entries(wishes.consents)
    .filter(([, consent]) => consent !== 'unknown')
    .map(([channel, consent]) => `${channelName(channel)}: ${word('consent', consent)}`);
  return [...quiet, ...wanted, ...agreed];
}
