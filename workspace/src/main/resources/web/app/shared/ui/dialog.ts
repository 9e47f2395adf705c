import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { PlazaElement } from './element.ts';
import { base } from './styles.ts';

/** A question that has to be answered before anything else; the browser keeps the focus inside and gives it back. */
@customElement('plaza-dialog')
export class PlazaDialog extends PlazaElement {
  static override styles = [
    base,
    css`
      dialog {
        width: min(28rem, calc(100vw - 2rem));
        max-height: calc(100vh - 2rem);
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: var(--veil);
      }
      h2 {
        padding-bottom: var(--space-3);
        font-size: var(--text-large);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property() heading = '';
  /** False where only an answer closes it. */
  @property({ type: Boolean }) closable = true;

  @query('dialog') private dialog!: HTMLDialogElement;

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) {
      return;
    }
    if (this.open && !this.dialog.open) {
      this.dialog.showModal();
    } else if (!this.open && this.dialog.open) {
      this.dialog.close();
    }
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @cancel=${this.cancelled}>
      <h2 id="heading">${this.heading}</h2>
      <slot></slot>
    </dialog>`;
  }

  private cancelled(event: Event): void {
    event.preventDefault();
    if (this.closable) {
      this.dispatchEvent(new CustomEvent('dismissed'));
    }
  }
}
