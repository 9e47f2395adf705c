import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { liftSilence, silenceBrand } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import { t } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { brandName, isReason, type NotGranted, notGranted, type Wish } from './silence.model.ts';

/** Says what silencing a brand, or lifting it, does; asks for the reason; tells what the service refused. */
@customElement('plaza-silence-ask')
export class SilenceAsk extends PlazaElement {
  static override styles = [
    base,
    css`
      label {
        display: grid;
        gap: var(--space-1);
        padding-top: var(--space-3);
        font-weight: 600;
      }
      textarea {
        min-height: 5rem;
        font-weight: 400;
      }
      .notice {
        margin-top: var(--space-3);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        justify-content: flex-end;
        padding-top: var(--space-4);
      }
    `,
  ];

  /** Null where nobody wants anything. */
  @property({ attribute: false }) wish: Wish | null = null;

  @state() private reason = '';
  @state() private busy = false;
  @state() private failed: NotGranted | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('wish')) {
      this.reason = '';
      this.busy = false;
      this.failed = null;
    }
  }

  protected override render(): TemplateResult {
    const { wish } = this;
    return html`<plaza-dialog
      .open=${wish !== null}
      .heading=${wish === null ? '' : t(`silence.ask.${wish.act}`, { brand: brandName(wish.brand.brand) })}
      .closable=${!this.busy}
      @dismissed=${this.leave}
    >
      ${wish === null ? nothing : this.question(wish)}
    </plaza-dialog>`;
  }

  private question(wish: Wish): TemplateResult {
    const missing = wish.act === 'begin' && !isReason(this.reason);
    return html`<p>${t(`silence.ask.${wish.act}.text`)}</p>
      ${wish.act === 'begin' ? this.why() : nothing}
      ${this.failed === null
        ? nothing
        : html`<p class="notice ${this.failed.retry ? 'warning' : 'danger'}" role="alert">
            ${icon('warning')}<span>${t(this.failed.why)}</span>
          </p>`}
      <div class="foot">
        <button class="button" ?disabled=${this.busy} @click=${this.leave}>${t('silence.ask.no')}</button>
        ${this.failed !== null && !this.failed.retry
          ? nothing
          : html`<button class="button main" ?disabled=${this.busy || missing} @click=${() => void this.send(wish)}>
              ${t(this.busy ? 'silence.sending' : `silence.${wish.act}`)}
            </button>`}
      </div>`;
  }

  private why(): TemplateResult {
    return html`<label
        >${t('silence.ask.why')}
        <textarea
          class="field"
          maxlength="500"
          aria-describedby="hint"
          .value=${this.reason}
          ?disabled=${this.busy}
          @input=${(event: Event) => (this.reason = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <p id="hint" class="small soft">${t('silence.ask.why.hint')}</p>`;
  }

  private readonly leave = (): void => {
    this.tell('silence-settled', null);
  };

  private async send(wish: Wish): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.failed = null;
    const { brand } = wish.brand;
    const answer = await (wish.act === 'begin' ? silenceBrand(brand, this.reason.trim()) : liftSilence(brand));
    if (this.wish !== wish) {
      return;
    }
    this.busy = false;
    if (answer.ok) {
      this.tell('silence-settled', answer.value);
    } else {
      this.failed = notGranted(answer.problem, slugOf(answer.problem));
    }
  }
}
