import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DraftFinding } from '../../shared/api/shapes.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { stretches } from './personal-data.model.ts';

/** Says which data the draft would show in public, and what to do instead. A place leads to itself in the draft. */
@customElement('plaza-personal-notice')
export class PersonalNotice extends PlazaElement {
  static override styles = [
    base,
    css`
      .words {
        display: grid;
        gap: var(--space-2);
        min-width: 0;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
      }
      .button {
        max-width: 100%;
        overflow: hidden;
        text-overflow: ellipsis;
        color: var(--ink);
      }
    `,
  ];

  @property() text = '';
  @property({ attribute: false }) findings: readonly DraftFinding[] = [];
  /** True where the answer can be written in private instead. */
  @property({ type: Boolean }) canBePrivate = false;

  protected override render(): TemplateResult | typeof nothing {
    const found = stretches(this.text, this.findings).filter((part) => part.finding !== null);
    return found.length === 0
      ? nothing
      : html`<div class="notice danger" role="status">
          ${icon('private')}
          <div class="words">
            <p>${t(this.canBePrivate ? 'personal.draft.or-private' : 'personal.draft')}</p>
            <ul>
              ${found.map(
                ({ text, finding }) => html`<li>
                  <button type="button" class="button tight" @click=${() => this.tell('place-wanted', finding)}>
                    ${word('personal.kind', finding?.kind)}: ${text}
                  </button>
                </li>`,
              )}
            </ul>
            ${this.canBePrivate
              ? html`<p>
                  <button type="button" class="button tight" @click=${() => this.tell('private-wanted', null)}>
                    ${icon('private')}${t('composer.place.private')}
                  </button>
                </p>`
              : nothing}
          </div>
        </div>`;
  }
}
