import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Message } from '../../shared/api/shapes.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import type { Wanted } from './moderation.model.ts';

/** A customer shows their own data in public: says so, and offers the way into private and to hide it for that reason. */
@customElement('plaza-personal-mark')
export class PersonalMark extends PlazaElement {
  static override styles = [
    base,
    css`
      .notice {
        flex-wrap: wrap;
        align-items: center;
      }
      .words {
        flex: 1 1 12rem;
        min-width: 0;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .button {
        color: var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) message!: Message;
  /** True where the person may answer and hide. */
  @property({ type: Boolean }) acting = false;

  protected override render(): TemplateResult {
    const kinds = (this.message.personalData ?? []).map((kind) => word('personal.kind', kind)).join(', ');
    return html`<div class="notice warning">
      ${icon('warning')}<span class="words">${t('personal.shown', { kinds })}</span>
      ${this.acting && !this.message.hidden ? this.acts() : nothing}
    </div>`;
  }

  private acts(): TemplateResult {
    return html`<div class="acts">
      <button class="button tight" @click=${() => this.tell('private-wanted', this.message.id)}>
        ${icon('private')}${t('personal.invite')}
      </button>
      <button class="button tight" @click=${this.hide}>${icon('hidden')}${t('moderation.act.hide')}</button>
    </div>`;
  }

  private hide(): void {
    this.tell<Wanted>('act-wanted', { message: this.message, act: 'hide', reason: 'personal-data' });
  }
}
