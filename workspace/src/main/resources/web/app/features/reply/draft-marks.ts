import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DraftFinding } from '../../shared/api/shapes.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { stretches } from './personal-data.model.ts';

/** The draft once more, unseen behind the field where it is written, so that its places are marked where they stand. */
@customElement('plaza-draft-marks')
export class DraftMarks extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        overflow: hidden;
        border: 1px solid transparent;
        padding: var(--space-2) var(--space-3);
        color: transparent;
        pointer-events: none;
        user-select: none;
      }
      p {
        overflow-wrap: break-word;
        white-space: pre-wrap;
      }
      mark {
        border-radius: 3px;
        background: var(--danger-soft);
        box-shadow: inset 0 -2px 0 var(--danger);
        color: transparent;
      }
    `,
  ];

  @property() text = '';
  @property({ attribute: false }) findings: readonly DraftFinding[] = [];
  /** How far the field is scrolled. */
  @property({ type: Number }) scrolled = 0;

  protected override render(): TemplateResult {
    return html`<p aria-hidden="true">${stretches(this.text, this.findings).map((part) =>
      part.finding === null ? part.text : html`<mark>${part.text}</mark>`,
    )}</p>`;
  }

  protected override updated(): void {
    this.scrollTop = this.scrolled;
  }
}
