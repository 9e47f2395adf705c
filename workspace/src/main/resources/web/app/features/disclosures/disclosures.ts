import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { brands } from '../../shared/api/calls.ts';
import type { Brand, Page } from '../../shared/api/shapes.ts';
import { t } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import './brand-disclosures.ts';

/** What each brand shows in public of its own, so that it is never taken for somebody's data. */
@customElement('plaza-disclosures')
export class Disclosures extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    css`
      section {
        margin-top: var(--space-4);
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
        <h2 id="title">${t('disclosures.title')}</h2>
        <p class="small soft">${t('disclosures.text')}</p>
      </header>
      ${pane(this.loader.remote.value, 2, () => void this.loader.refresh(), ({ items }) => this.brands(items))}
    </section>`;
  }

  private brands(items: readonly Brand[]): TemplateResult | typeof nothing {
    const brand = items.find((each) => each.brand === this.chosen) ?? items[0];
    return brand === undefined
      ? nothing
      : html`${items.length < 2 ? nothing : this.chooser(items, brand)}
          <plaza-brand-disclosures .brand=${brand.brand}></plaza-brand-disclosures>`;
  }

  private chooser(items: readonly Brand[], chosen: Brand): TemplateResult {
    return html`<header>
      <label>
        ${t('disclosures.brand')}
        <select class="field" @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
          ${items.map(({ brand }) => html`<option value=${brand} ?selected=${brand === chosen.brand}>${brand}</option>`)}
        </select>
      </label>
    </header>`;
  }
}
