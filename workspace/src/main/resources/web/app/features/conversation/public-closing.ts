import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { resolve } from '../../shared/api/calls.ts';
import { t } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';

/** Why whoever reads the square is not told how it ended. */
const WAIVERS = ['customer-asked', 'told-elsewhere', 'would-harm'] as const;
type Waiver = (typeof WAIVERS)[number];

/** Says that the square still waits for an end, and lets its owner say why it need not be told. */
@customElement('plaza-public-closing')
export class PublicClosing extends PlazaElement {
  static override styles = [
    base,
    css`
      .owed {
        align-items: center;
        margin: var(--space-3) var(--space-4) 0;
      }
      .owed button {
        margin-inline-start: auto;
      }
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
      .decision {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
        padding-top: var(--space-4);
      }
    `,
  ];

  @property() conversation = '';
  @property({ type: Number }) epoch = 0;

  @state() private phase: 'told' | 'asking' | 'sending' | 'failed' = 'told';
  @state() private waiver: Waiver | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('conversation')) {
      this.phase = 'told';
      this.waiver = null;
    }
  }

  protected override render(): TemplateResult {
    return html`<p class="notice owed" role="status">
        ${icon('public')}<span>${t('closing.owed')}</span>
        <button class="button plain tight" type="button" @click=${() => (this.phase = 'asking')}>${t('closing.waive')}</button>
      </p>
      <plaza-dialog
        .open=${this.phase !== 'told'}
        .heading=${t('closing.waive.title')}
        .closable=${this.phase !== 'sending'}
        @dismissed=${this.leave}
      >
        <p>${t('closing.waive.text')}</p>
        <fieldset ?disabled=${this.phase === 'sending'}>
          <legend>${t('closing.waive.why')}</legend>
          ${WAIVERS.map((each) => this.choice(each))}
        </fieldset>
        ${this.phase === 'failed' ? html`<p class="notice danger" role="alert">${t('case.resolve.failed')}</p>` : nothing}
        <div class="decision">
          <button class="button" ?disabled=${this.phase === 'sending'} @click=${this.leave}>${t('closing.waive.no')}</button>
          <button
            class="button main"
            ?disabled=${this.waiver === null || this.phase === 'sending'}
            @click=${() => void this.waive()}
          >
            ${t('closing.waive.yes')}
          </button>
        </div>
      </plaza-dialog>`;
  }

  private choice(each: Waiver): TemplateResult {
    return html`<label>
      <input type="radio" name="waiver" .checked=${this.waiver === each} @change=${() => (this.waiver = each)} />
      ${t(`closing.waiver.${each}`)}
    </label>`;
  }

  private leave(): void {
    this.phase = 'told';
  }

  private async waive(): Promise<void> {
    const { conversation, epoch, waiver } = this;
    this.phase = 'sending';
    const answer = await resolve(conversation, epoch, waiver);
    if (this.conversation === conversation) {
      this.phase = answer.ok ? 'told' : 'failed';
    }
    this.tell('case-changed', conversation);
    if (answer.ok) {
      this.tell('case-resolved', conversation);
    }
  }
}
