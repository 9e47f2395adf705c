import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keepContactWishes } from '../../shared/api/calls.ts';
import type { ContactWishes, NewContactWishes } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import { channelName } from '../../shared/ui/channel.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { agreeing, choiceOf, choosing, NOTHING, OCCASIONS, REACHING, UNSAID } from './contact.model.ts';
import { CONSENTS, whyNot } from './customer.model.ts';

const NOBODY_SAID: NewContactWishes = { quietFrom: null, quietUntil: null, channels: {}, consents: {} };

/** Asks how a customer wants to be written to where we begin. */
@customElement('plaza-contact-ask')
export class ContactAsk extends PlazaElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: var(--space-2);
        padding: 0;
        border: 0;
      }
      legend {
        padding-bottom: var(--space-1);
        font-weight: 600;
      }
      label {
        display: grid;
        gap: var(--space-1);
        align-content: end;
      }
      .acts {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
      }
    `,
  ];

  @property() customer = '';
  /** Null where nothing is asked. */
  @property({ attribute: false }) wishes: ContactWishes | null = null;
  @state() private wanted: NewContactWishes = NOBODY_SAID;
  @state() private busy = false;
  @state() private failed: Key | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('wishes') && this.wishes !== null) {
      const { quietFrom, quietUntil, channels, consents } = this.wishes;
      this.wanted = { quietFrom: quietFrom ?? null, quietUntil: quietUntil ?? null, channels, consents };
      this.failed = null;
    }
  }

  protected override render(): TemplateResult {
    return html`<plaza-dialog .open=${this.wishes !== null} .heading=${t('contact.edit.title')} @dismissed=${this.leave}>
      ${this.wishes === null ? nothing : this.form(this.wishes.version)}
    </plaza-dialog>`;
  }

  private form(seen: number): TemplateResult {
    const { wanted } = this;
    return html`<form @submit=${(event: Event) => void this.keep(event, seen)}>
      <fieldset>
        <legend>${t('contact.quiet')}</legend>
        ${this.time('contact.quiet.from', wanted.quietFrom, (quietFrom) => (this.wanted = { ...this.wanted, quietFrom }))}
        ${this.time('contact.quiet.until', wanted.quietUntil, (quietUntil) => (this.wanted = { ...this.wanted, quietUntil }))}
      </fieldset>
      ${OCCASIONS.map(
        (occasion) => html`<fieldset>
          <legend>${word('occasion', occasion)}</legend>
          ${this.place(occasion, 0)} ${this.place(occasion, 1)}
        </fieldset>`,
      )}
      <fieldset>
        <legend>${t('contact.consents')}</legend>
        ${REACHING.map((channel) => this.consent(channel))}
      </fieldset>
      ${this.failed === null
        ? nothing
        : html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(this.failed)}</span></p>`}
      <div class="acts">
        <button class="button" type="button" @click=${this.leave}>${t('customer.leave')}</button>
        <button class="button main" ?disabled=${this.busy}>${t(this.busy ? 'customer.keeping' : 'customer.keep')}</button>
      </div>
    </form>`;
  }

  private time(name: Key, value: string | null, change: (time: string | null) => void): TemplateResult {
    return html`<label>
      <span class="small soft">${t(name)}</span>
      <input class="field" type="time" .value=${value ?? ''} @input=${(event: Event) => change(valueOf(event) || null)} />
    </label>`;
  }

  private place(occasion: string, place: number): TemplateResult {
    const chosen = choiceOf(this.wanted, occasion, place);
    const first = place === 0;
    return html`<label>
      <span class="small soft">${t(first ? 'contact.first' : 'contact.second')}</span>
      <select
        class="field"
        ?disabled=${!first && (this.wanted.channels[occasion] ?? []).length === 0}
        @change=${(event: Event) => (this.wanted = choosing(this.wanted, occasion, place, valueOf(event)))}
      >
        <option value=${UNSAID} ?selected=${chosen === UNSAID}>${t(first ? 'contact.unsaid' : 'contact.no-second')}</option>
        ${first ? html`<option value=${NOTHING} ?selected=${chosen === NOTHING}>${t('contact.nothing')}</option>` : nothing}
        ${REACHING.map(
          (channel) => html`<option value=${channel} ?selected=${chosen === channel}>${channelName(channel)}</option>`,
        )}
      </select>
    </label>`;
  }

  private consent(channel: string): TemplateResult {
    const chosen = this.wanted.consents[channel] ?? 'unknown';
    return html`<label>
      <span class="small soft">${channelName(channel)}</span>
      <select class="field" @change=${(event: Event) => (this.wanted = agreeing(this.wanted, channel, valueOf(event)))}>
        ${CONSENTS.map((each) => html`<option value=${each} ?selected=${each === chosen}>${word('consent', each)}</option>`)}
      </select>
    </label>`;
  }

  private async keep(event: Event, seen: number): Promise<void> {
    event.preventDefault();
    if ((this.wanted.quietFrom === null) !== (this.wanted.quietUntil === null)) {
      this.failed = 'contact.quiet.both';
      return;
    }
    this.busy = true;
    const answer = await keepContactWishes(this.customer, seen, this.wanted);
    this.busy = false;
    if (answer.ok) {
      this.leave();
    } else {
      this.failed = whyNot(answer.problem);
      this.tell<null>('wishes-stale', null);
    }
  }

  private leave(): void {
    this.tell<null>('wishes-settled', null);
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
