import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { beginContact, contactPermission } from '../../shared/api/calls.ts';
import type { Result } from '../../shared/api/http.ts';
import { slugOf } from '../../shared/api/http.ts';
import type { ContactPermission as Permission, ContactRung } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { moment, t, word } from '../../shared/i18n/i18n.ts';
import { serverClock } from '../../shared/realtime/server-clock.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { OCCASIONS } from './contact.model.ts';

/** Whether we may begin to speak with a customer now, with each channel that was looked at. Nothing is sent here. */
@customElement('plaza-contact-permission')
export class ContactPermission extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-2);
        align-items: end;
      }
      label {
        display: grid;
        gap: var(--space-1);
      }
      ol {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding-inline-start: var(--space-5);
        font-size: var(--text-small);
      }
    `,
  ];

  @property() customer = '';
  @property() brand = '';
  /** The edition of their wishes: an answer from before another one says nothing. */
  @property({ type: Number }) wishes = 0;

  @state() private occasion: string = OCCASIONS[0];
  @state() private answer: Permission | null = null;
  @state() private phase: 'idle' | 'asking' | 'begun' = 'idle';
  @state() private failed: Key | null = null;

  /** Which question it is, of those that were asked here. */
  private asked = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('customer') || changed.has('brand') || changed.has('wishes')) {
      this.forget();
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="line">
        <label>
          <span class="small soft">${t('contact.ask')}</span>
          <select class="field" @change=${this.choose}>
            ${OCCASIONS.map(
              (each) => html`<option value=${each} ?selected=${each === this.occasion}>${word('occasion', each)}</option>`,
            )}
          </select>
        </label>
        <button class="button" ?disabled=${this.phase === 'asking'} @click=${() => void this.ask()}>${t('contact.ask.now')}</button>
      </div>
      <div role="status">
        ${this.failed === null ? nothing : html`<p class="notice danger">${t(this.failed)}</p>`}
        ${this.phase === 'begun' ? html`<p class="notice good">${t('contact.begun')}</p>` : nothing}
        ${this.answer === null ? nothing : this.shown(this.answer)}
      </div>`;
  }

  private shown(answer: Permission): TemplateResult {
    return html`<p class="notice ${answer.allowed ? 'good' : 'warning'}">${verdict(answer)}</p>
      <ol>${answer.ladder.map(rung)}</ol>
      ${answer.allowed
        ? html`<button class="button tight" ?disabled=${this.phase === 'asking'} @click=${() => void this.begin()}>
            ${t('contact.begin')}
          </button>`
        : nothing}`;
  }

  private choose(event: Event): void {
    this.occasion = (event.target as HTMLSelectElement).value;
    this.forget();
  }

  private forget(): void {
    this.asked++;
    this.answer = null;
    this.phase = 'idle';
    this.failed = null;
  }

  private async ask(): Promise<void> {
    this.forget();
    const answer = await this.told(contactPermission(this.customer, this.brand, this.occasion));
    if (answer?.ok) {
      this.answer = answer.value;
    }
  }

  private async begin(): Promise<void> {
    const answer = await this.told(beginContact(this.customer, this.brand, this.occasion));
    if (answer?.ok) {
      this.answer = null;
      this.phase = 'begun';
    } else if (answer !== null) {
      this.answer = null;
    }
  }

  /** The answer, unless something else is asked by then: of another customer, brand or occasion, or by other wishes. */
  private async told<T>(request: Promise<Result<T>>): Promise<Result<T> | null> {
    const { asked } = this;
    this.phase = 'asking';
    const answer = await request;
    if (this.asked !== asked) {
      return null;
    }
    this.phase = 'idle';
    if (!answer.ok) {
      this.failed = slugOf(answer.problem) === 'contact-not-allowed' ? 'contact.not-any-more' : 'pane.failed';
    }
    return answer;
  }
}

function verdict(answer: Permission): string {
  if (answer.allowed) {
    return t('contact.allowed', { channel: channelName(answer.channel ?? '') });
  }
  const why = word('not-now', answer.whyNot);
  return answer.notBefore === null
    ? why
    : t('contact.not-before', { why, when: moment(answer.notBefore, serverClock.now()) });
}

function rung({ channel, whyNot, onlyTemplates }: ContactRung): TemplateResult {
  const said = whyNot === null ? t(onlyTemplates ? 'contact.only-templates' : 'contact.holds') : word('not-there', whyNot);
  return html`<li>${channelName(channel)}: <span class="soft">${said}</span></li>`;
}
