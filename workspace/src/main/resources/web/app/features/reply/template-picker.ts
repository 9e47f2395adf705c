import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { TemplateForm } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { base } from '../../shared/ui/styles.ts';
import { begun, formOf, nameOf, read, titleOf, valueOf, type Wording, withValue } from './template.model.ts';

/** Approved words: which ones, what fills their blanks, and how the customer will read them. */
@customElement('plaza-template-picker')
export class TemplatePicker extends PlazaElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      .blanks {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
        gap: var(--space-2) var(--space-3);
      }
      label {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-small);
      }
      select.field,
      input.field {
        min-height: var(--target);
      }
      figure {
        display: grid;
        gap: var(--space-1);
      }
      .preview {
        max-height: 12rem;
        padding: var(--space-2) var(--space-3);
        overflow: auto;
        border: 1px dashed var(--line-strong);
        border-radius: var(--round);
        background: var(--private-soft);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) forms: readonly TemplateForm[] = [];
  @property({ attribute: false }) wording: Wording | null = null;
  @property() customer = '';
  /** True where the network takes no other words now. */
  @property({ type: Boolean }) only = false;
  /** True while an answer is on its way to the server. */
  @property({ type: Boolean }) fixed = false;
  @query('select') private choice!: HTMLSelectElement;

  override focus(): void {
    this.choice.focus();
  }

  protected override render(): TemplateResult {
    const form = formOf(this.forms, this.wording);
    return html`${this.only ? html`<p class="small soft">${t('template.only')}</p>` : nothing}
      <label>
        ${t('template.choose')}
        <select class="field" ?disabled=${this.fixed} @change=${this.chosen}>
          <option value="" ?selected=${form === null}>${t('template.none')}</option>
          ${this.forms.map(
            (each, at) => html`<option value=${at} ?selected=${each === form}>${titleOf(each)}</option>`,
          )}
        </select>
      </label>
      ${form === null ? nothing : html`${this.blanks(form)}${this.preview(form)}`}`;
  }

  private blanks(form: TemplateForm): TemplateResult | typeof nothing {
    return form.parameters.length === 0
      ? nothing
      : html`<div class="blanks">${form.parameters.map((blank, at) => this.blank(blank, at))}</div>`;
  }

  private blank(blank: string, at: number): TemplateResult {
    return html`<label>
      ${labelOf(blank)}
      <input
        class="field"
        maxlength="500"
        autocomplete="off"
        .value=${valueOf(this.wording, at)}
        ?readonly=${this.fixed}
        @input=${(event: Event) => this.typed(at, (event.target as HTMLInputElement).value)}
      />
    </label>`;
  }

  private preview(form: TemplateForm): TemplateResult {
    return html`<figure>
      <figcaption class="small soft">${t('template.preview', { name: this.customer })}</figcaption>
      <p class="preview" tabindex="0">${read(form, this.wording, (blank) => `[${labelOf(blank)}]`)}</p>
    </figure>`;
  }

  private chosen(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const form = value === '' ? undefined : this.forms[Number(value)];
    this.tell('wording-changed', form === undefined ? null : begun(form));
  }

  private typed(at: number, value: string): void {
    if (this.wording !== null) {
      this.tell('wording-changed', withValue(this.wording, at, value));
    }
  }
}

function labelOf(blank: string): string {
  return nameOf(blank) ?? t('template.blank', { number: blank });
}
