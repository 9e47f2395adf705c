import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { changeMode } from '../../shared/api/calls.ts';
import type { Account } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { MODES, whyNot } from './accounts.model.ts';

/** Asks how much of an account's work is to go through here, and says what each step means before it is taken. */
@customElement('plaza-mode-ask')
export class ModeAsk extends PlazaElement {
  static override styles = [
    base,
    css`
      fieldset {
        display: grid;
        gap: var(--space-2);
        padding: 0;
        border: 0;
      }
      legend {
        padding-bottom: var(--space-2);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--space-2);
        align-items: baseline;
      }
      .hint {
        grid-column: 2;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
      .notice {
        margin-top: var(--space-3);
      }
      .acts {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
        padding-top: var(--space-4);
      }
    `,
  ];

  /** Null where nothing is asked. */
  @property({ attribute: false }) account: Account | null = null;
  @state() private chosen = '';
  @state() private busy = false;
  @state() private failed: Key | null = null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('account')) {
      this.chosen = this.account?.mode ?? '';
      this.failed = null;
    }
  }

  protected override render(): TemplateResult {
    const { account } = this;
    const heading = account === null ? '' : t('accounts.mode.ask', { name: account.name });
    return html`<plaza-dialog .open=${account !== null} .heading=${heading} .closable=${!this.busy} @dismissed=${this.leave}>
      ${account === null ? nothing : this.choices(account)}
    </plaza-dialog>`;
  }

  private choices(account: Account): TemplateResult {
    return html`<fieldset ?disabled=${this.busy}>
        <legend>${t('accounts.mode.question')}</legend>
        ${MODES.map(
          (mode) =>
            html`<label>
              <input type="radio" name="mode" value=${mode} .checked=${this.chosen === mode} @change=${() => (this.chosen = mode)} />
              <b>${word('mode', mode)}</b>
              <span class="hint">${word('mode.hint', mode)}</span>
            </label>`,
        )}
      </fieldset>
      ${this.failed === null
        ? nothing
        : html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(this.failed)}</span></p>`}
      <div class="acts">
        <button class="button" ?disabled=${this.busy} @click=${this.leave}>${t('accounts.mode.no')}</button>
        <button class="button main" ?disabled=${this.busy || this.chosen === account.mode} @click=${() => void this.change(account)}>
          ${t(this.busy ? 'accounts.mode.changing' : 'accounts.mode.yes')}
        </button>
      </div>`;
  }

  private async change(account: Account): Promise<void> {
    this.busy = true;
    const answer = await changeMode(account.id, this.chosen, account.version);
    this.busy = false;
    if (answer.ok) {
      this.tell<Account>('account-changed', answer.value);
    } else {
      this.failed = whyNot(answer.problem);
      this.tell<null>('accounts-stale', null);
    }
  }

  private leave(): void {
    this.tell<null>('mode-settled', null);
  }
}
