import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { moderate } from '../../shared/api/calls.ts';
import { slugOf } from '../../shared/api/http.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { channelName } from '../../shared/ui/channel.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { needsReason, type NotTaken, notTaken, POLICY_REASONS, type PolicyReason, type Wanted } from './moderation.model.ts';

/**
 * Asks before something is taken away, and for the reason of the policy; does at once what takes nothing away. Whatever
 * is refused is told here.
 */
@customElement('plaza-moderation')
export class ModerationAsk extends PlazaElement {
  static override styles = [
    base,
    css`
      fieldset {
        display: grid;
        gap: var(--space-1);
        margin: var(--space-3) 0 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      label {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        min-height: 2rem;
        cursor: pointer;
      }
      input {
        margin: 0;
        accent-color: var(--accent);
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

  @property() conversation = '';
  @property() channel = '';
  @property({ type: Number }) epoch = 0;
  /** Null where nobody wants anything. */
  @property({ attribute: false }) wanted: Wanted | null = null;

  @state() private reason: PolicyReason | null = null;
  @state() private busy = false;
  @state() private failed: NotTaken | null = null;
  /** Stays the same for one wish, so that trying again cannot do it twice. */
  private key = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('wanted')) {
      this.reason = this.wanted?.reason ?? null;
      this.failed = null;
      this.busy = false;
      this.key = crypto.randomUUID();
      if (this.wanted !== null && !needsReason(this.wanted.act)) {
        void this.send(this.wanted);
      }
    }
  }

  protected override render(): TemplateResult {
    const { wanted } = this;
    const open = wanted !== null && (needsReason(wanted.act) || this.failed !== null);
    return html`<plaza-dialog
      .open=${open}
      .heading=${wanted === null ? '' : t(`moderation.ask.${wanted.act}`)}
      .closable=${!this.busy}
      @dismissed=${this.leave}
    >
      ${wanted === null ? nothing : this.question(wanted)}
    </plaza-dialog>`;
  }

  private question(wanted: Wanted): TemplateResult {
    const { act } = wanted;
    return html`${act === 'hide' || act === 'delete'
        ? html`<p>${t(`moderation.ask.${act}.text`, { channel: channelName(this.channel) })}</p>
            ${this.reasons()}`
        : nothing}
      ${this.failed === null
        ? nothing
        : html`<p class="notice ${this.failed.retry ? 'warning' : 'danger'}" role="alert">
            ${icon('warning')}<span>${t(this.failed.why, { channel: channelName(this.channel) })}</span>
          </p>`}
      <div class="foot">
        <button class="button" ?disabled=${this.busy} @click=${this.leave}>${t('moderation.no')}</button>
        ${this.failed !== null && !this.failed.retry ? nothing : this.yes(wanted)}
      </div>`;
  }

  private yes(wanted: Wanted): TemplateResult {
    const missing = needsReason(wanted.act) && this.reason === null;
    const words = this.failed === null ? (`moderation.act.${wanted.act}` as const) : 'moderation.again';
    return html`<button class="button main" ?disabled=${this.busy || missing} @click=${() => void this.send(wanted)}>
      ${t(this.busy ? 'moderation.sending' : words)}
    </button>`;
  }

  private reasons(): TemplateResult {
    return html`<fieldset ?disabled=${this.busy || this.failed !== null}>
      <legend>${t('moderation.ask.why')}</legend>
      ${POLICY_REASONS.map(
        (reason) => html`<label>
          <input
            type="radio"
            name="reason"
            .checked=${this.reason === reason}
            @change=${() => (this.reason = reason)}
          />${t(`moderation.policy.${reason}`)}
        </label>`,
      )}
      <p class="small soft">${t('moderation.ask.criticism')}</p>
    </fieldset>`;
  }

  private leave(): void {
    this.tell('act-settled', null);
  }

  private async send(wanted: Wanted): Promise<void> {
    if (this.busy) {
      return;
    }
    const { conversation, epoch, key, reason } = this;
    this.busy = true;
    const answer = await moderate(conversation, wanted.message.id, { act: wanted.act, reason, epoch }, key);
    this.tell('case-changed', conversation);
    if (this.wanted !== wanted) {
      return;
    }
    this.busy = false;
    if (answer.ok) {
      this.leave();
    } else {
      this.failed = notTaken(answer.problem, slugOf(answer.problem));
    }
  }
}
