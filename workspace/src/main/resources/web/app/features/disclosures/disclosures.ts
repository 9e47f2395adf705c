import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/each-brand.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import './brand-disclosures.ts';

/** What each brand shows in public of its own, so that it is never taken for somebody's data. */
@customElement('plaza-disclosures')
export class Disclosures extends PlazaElement {
  static override styles = css`
    :host {
      display: block;
      margin-top: var(--space-4);
    }
  `;

  protected override render(): TemplateResult {
    return html`<plaza-each-brand
      .heading=${t('disclosures.title')}
      .text=${t('disclosures.text')}
      .content=${(brand: string) => html`<plaza-brand-disclosures .brand=${brand}></plaza-brand-disclosures>`}
    ></plaza-each-brand>`;
  }
}
