import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { brands } from '../api/calls.ts';
import type { Brand, Page } from '../api/shapes.ts';
import { t } from '../i18n/i18n.ts';
import { Loader } from '../state/loader.ts';
import type { Watchable } from '../state/store.ts';
import { PlazaElement } from './element.ts';
import { pane, paneStyles } from './pane.ts';
import { base } from './styles.ts';

/** Something that each brand has one of: its name, what it is for, and a choice of the brand where there are several. */
@customElement('plaza-each-brand')
export class EachBrand extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      section {
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        overflow: hidden;
      }
      header {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-4);
      }
      h2 {
        font-size: var(--text-large);
      }
      label {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
      }
      select.field {
        width: auto;
        min-height: var(--target);
      }
    `,
  ];

  @property() heading = '';
  @property() text = '';
  /** What stands there for a brand. */
  @property({ attribute: false }) content: (brand: string) => TemplateResult = () => html``;
  @state() private chosen = '';
  private readonly loader = new Loader<Page<Brand>>((signal) => brands(signal));

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loader.refresh();
  }

  override disconnectedCallback(): void {
    this.loader.reset();
    super.disconnectedCallback();
  }

  protected override watched(): readonly Watchable[] {
    return [this.loader.remote];
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${this.heading}</h2>
        <p class="small soft">${this.text}</p>
      </header>
      ${pane(this.loader.remote.value, 2, () => void this.loader.refresh(), ({ items }) => this.brands(items))}
    </section>`;
  }

  private brands(items: readonly Brand[]): TemplateResult | typeof nothing {
    const brand = items.find((each) => each.brand === this.chosen) ?? items[0];
    return brand === undefined
      ? nothing
      : html`${items.length < 2 ? nothing : this.chooser(items, brand)} ${this.content(brand.brand)}`;
  }

  private chooser(items: readonly Brand[], chosen: Brand): TemplateResult {
    return html`<header>
      <label>
        ${t('brand.choose')}
        <select class="field" @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
          ${items.map(({ brand }) => html`<option value=${brand} ?selected=${brand === chosen.brand}>${brand}</option>`)}
        </select>
      </label>
    </header>`;
  }
}
